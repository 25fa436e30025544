namespace PartyBuilding.Core.Returns.Periods;

/// <summary>A day that differs from the plain week: a holiday (放假), or a weekend day worked in exchange (调休上班).</summary>
public sealed class Holiday
{
    public required DateOnly Day { get; init; }

    public required bool IsWorkday { get; set; }

    public required string Name { get; set; }
}
