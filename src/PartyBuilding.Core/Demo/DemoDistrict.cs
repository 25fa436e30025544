namespace PartyBuilding.Core.Demo;

/// <summary>
/// Makes the ledger of the demo district: fictional people in a district the size of Baoshan in 2005, a pure function
/// of its options (docs/adr/0014).
/// </summary>
public static class DemoDistrict
{
    /// <exception cref="ArgumentOutOfRangeException">Today is before <see cref="DemoOptions.FirstToday"/>.</exception>
    public static DemoLedger Make(DemoOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Today, DemoOptions.FirstToday, nameof(options));
        var random = new DemoRandom((ulong)options.Seed);
        var state = new DemoState(random);
        new DemoOpening(options, state, random).Build();
        new DemoHistory(options, state, random).Run();
        return state.Ledger;
    }
}
