namespace PartyBuilding.Core.Returns.Periods;

/// <summary>A day that differs from the plain week: a holiday, or a weekend day worked in exchange (调休).</summary>
public sealed class Holiday
{
    public required DateOnly Day { get; init; }

    public required bool IsWorkday { get; init; }

    public required string Name { get; init; }
}
