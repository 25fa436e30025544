namespace PartyBuilding.Core.Education;

/// <summary>Places given to a unit.</summary>
public sealed class CommemorationQuota
{
    public int Id { get; init; }

    public int CommemorationId { get; init; }

    public required string Unit { get; init; }

    public required int Number { get; init; }
}
