using PartyBuilding.Core.Analysis.Saved;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Analysis.Publishing;

/// <summary>
/// Figures put forward to be published, with their approval record (L4539: only what can be public, after approval and
/// under the secrecy rules). The figures are frozen when they are put forward: what is approved is what is read.
/// </summary>
public sealed class AnalysisPublication : IVersioned
{
    public int Id { get; init; }

    public required Guid PublicId { get; init; }

    public required int AnalysisId { get; init; }

    public SavedAnalysis? Analysis { get; init; }

    public required string Title { get; init; }

    /// <summary>The table as JSON (<see cref="Tables.CrossTab"/>): counts and the words of the condition; too long for a change log.</summary>
    [Protected]
    public required string Snapshot { get; init; }

    /// <summary>Whose scope was counted.</summary>
    public required int OrganisationId { get; init; }

    public required int ProposerId { get; init; }

    public required string ProposerName { get; init; }

    public required DateTime ProposedAt { get; init; }

    /// <summary>For what it is wanted.</summary>
    public required string Purpose { get; init; }

    public required PublicationStatus Status { get; set; }

    public int? ApproverId { get; set; }

    public string? ApproverName { get; set; }

    /// <summary>Day of the approval or refusal.</summary>
    public DateOnly? DecidedOn { get; set; }

    /// <summary>可以公开.</summary>
    public bool MayBePublic { get; set; }

    /// <summary>已作保密审查.</summary>
    public bool SecrecyChecked { get; set; }

    /// <summary>Why it was refused or withdrawn.</summary>
    public string? Reason { get; set; }

    public string? WithdrawnBy { get; set; }

    public DateTime? WithdrawnAt { get; set; }

    public int Version { get; set; }

    public void Approve(int approverId, string approver, DateOnly on)
        => (Status, ApproverId, ApproverName, DecidedOn, MayBePublic, SecrecyChecked) = (PublicationStatus.Published, approverId, approver, on, true, true);

    public void Refuse(int approverId, string approver, DateOnly on, string reason)
        => (Status, ApproverId, ApproverName, DecidedOn, Reason) = (PublicationStatus.Refused, approverId, approver, on, reason);

    public void Withdraw(string by, DateTime at, string reason) => (Status, WithdrawnBy, WithdrawnAt, Reason) = (PublicationStatus.Withdrawn, by, at, reason);
}
