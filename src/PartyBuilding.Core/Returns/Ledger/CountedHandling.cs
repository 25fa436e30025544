using PartyBuilding.Core.Appraisals;

namespace PartyBuilding.Core.Returns.Ledger;

/// <summary>What was done after an appraisal about a member, by the branch of the round.</summary>
public sealed record CountedHandling
{
    public required int OrganisationId { get; init; }

    /// <summary>Key of the member.</summary>
    public required Guid Key { get; init; }

    public required string Name { get; init; }

    public required HandlingKind Kind { get; init; }

    public required DateOnly On { get; init; }

    public required CorrectionOutcome Outcome { get; init; }

    public required DateOnly? OutcomeOn { get; init; }
}
