namespace PartyBuilding.Core.Floating;

/// <summary>What is known of a situation. Of somebody out of contact what is known is taken, the rest is completed later.</summary>
public sealed record SituationDetails
{
    /// <summary>Not for those out of contact: there it is the later of the next two.</summary>
    public DateOnly? Since { get; init; }

    public DateOnly? LastLifeOn { get; init; }

    public DateOnly? LastDuesOn { get; init; }

    public string? WhyCode { get; init; }

    public string? Note { get; init; }

    public string? Place { get; init; }

    public string? Contact { get; init; }

    public DateOnly? ExpectedEnd { get; init; }

    /// <summary>Out of contact: the day from which the ledger says so, once the months are full.</summary>
    public DateOnly? ConfirmedOn { get; init; }
}
