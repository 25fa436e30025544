namespace PartyBuilding.Core.Returns.Periods;

/// <summary>One branch may still file for a locked period, until a day and for a reason.</summary>
public sealed class LockException
{
    public int Id { get; init; }

    public required int PeriodId { get; init; }

    public required int OrganisationId { get; init; }

    public required DateOnly Until { get; init; }

    public required string Reason { get; init; }
}
