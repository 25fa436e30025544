using PartyBuilding.Core.Demo;

namespace PartyBuilding.Core.Tests.Demo;

/// <summary>The district at full size, made once: only up to two months after the cut-off, which is what its size is promised for.</summary>
public sealed class WholeDistrict
{
    public const string Name = "Whole demo district";

    public static readonly DemoOptions Options = new(new DateOnly(2005, 7, 3));

    public DemoLedger Ledger { get; } = DemoDistrict.Make(Options);

    public IReadOnlyList<DemoCoverageRow> Coverage => field ??= DemoCoverage.Of(Ledger, Options);
}
