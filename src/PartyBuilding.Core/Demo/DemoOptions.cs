namespace PartyBuilding.Core.Demo;

/// <summary>What the demo district is a function of (docs/adr/0014).</summary>
/// <param name="Today">The day its history runs up to; not before <see cref="FirstToday"/>.</param>
/// <param name="Seed">Number behind every choice.</param>
/// <param name="Divisor">1 for the whole district; 40 makes one of 42 branches with the same habits, for tests.</param>
public sealed record DemoOptions(DateOnly Today, int Seed = DemoOptions.UsualSeed, int Divisor = 1)
{
    public const int UsualSeed = 20050429;

    /// <summary>The day on which membership is exactly <see cref="OpeningMembers"/> (the cut-off of the coverage return).</summary>
    public static readonly DateOnly CutOff = new(2005, 4, 29);

    /// <summary>History needs at least one whole month after the cut-off.</summary>
    public static readonly DateOnly FirstToday = new(2005, 6, 1);

    // 宝山党建 2005 L551: 42 bodies and 1683 branches are published; 59 406 members are our assumption.
    public int Bodies => Divisor == 1 ? 42 : Math.Clamp(Branches / 8, 3, 42);

    public int Branches => 1683 / Divisor;

    public int OpeningMembers => 59_406 / Divisor;
}
