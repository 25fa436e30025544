using PartyBuilding.Core.Appraisals;

namespace PartyBuilding.Core.Returns.Ledger;

/// <summary>A member's line of a round of appraisal, with the day its round ended.</summary>
public sealed record CountedAppraisal
{
    public required int OrganisationId { get; init; }

    /// <summary>Key of the member.</summary>
    public required Guid Key { get; init; }

    public required string Name { get; init; }

    public required EntryPlace Place { get; init; }

    public required DateOnly? CommentedOn { get; init; }

    public required string? Result { get; init; }

    /// <summary>Null while the round runs.</summary>
    public required DateOnly? EndedOn { get; init; }
}
