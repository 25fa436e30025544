using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Organisations.Cases;

/// <summary>
/// A change of the tree on its way through the procedure, from request to reply. The ledger is touched by the reply only.
/// </summary>
public abstract class OrganisationCase : IVersioned
{
    public int Id { get; init; }

    /// <summary>Also the key of the form that began it: a second copy begins nothing.</summary>
    public required Guid PublicId { get; init; }

    public CaseKind Kind { get; private protected init; }

    public CaseStatus Status { get; set; } = CaseStatus.Draft;

    /// <summary>Name of the organisation to be, or of the one moved as it was called at the request.</summary>
    public required string Name { get; set; }

    /// <summary>The organisation moved; for a set-up the one that its reply made.</summary>
    public int? OrganisationId { get; set; }

    public Organisation? Organisation { get; init; }

    /// <summary>The superior to be.</summary>
    public required int SuperiorId { get; set; }

    /// <summary>The superior until then; only where there is one.</summary>
    public int? FromId { get; set; }

    /// <summary>Drafted by the district itself: its own drafts are its own to finish.</summary>
    public required bool ByDistrict { get; init; }

    public required DateOnly DraftedOn { get; init; }

    public DateOnly? SubmittedOn { get; set; }

    public DateOnly? DecidedOn { get; set; }

    /// <summary>Who decided (党委会, 市委组织部 …).</summary>
    public string? DecidedBy { get; set; }

    /// <summary>What was missing when it was returned, or why it was not agreed to.</summary>
    public string? Answer { get; set; }

    /// <summary>文号 of the reply.</summary>
    public string? ReplyNumber { get; set; }

    public DateOnly? RepliedOn { get; set; }

    public string? Signatory { get; set; }

    /// <summary>Who gets a copy, one a line.</summary>
    public string? Copies { get; set; }

    public DateOnly? EffectiveOn { get; set; }

    public DateOnly? EndedOn { get; set; }

    public int Version { get; set; }

    public bool IsEditable => Status is CaseStatus.Draft or CaseStatus.Returned;

    public bool IsRunning => Status is CaseStatus.Submitted or CaseStatus.Inspected or CaseStatus.BeforeCommittee or CaseStatus.AtMunicipal or CaseStatus.Agreed;
}
