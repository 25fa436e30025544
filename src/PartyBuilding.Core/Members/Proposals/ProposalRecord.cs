namespace PartyBuilding.Core.Members.Proposals;

/// <summary>A proposal for its page: old and new side by side, and what the record says now.</summary>
/// <param name="MemberKey">Null when the member is out of the reader's scope by now.</param>
/// <param name="BranchId">For its papers.</param>
/// <param name="MayDecide">The reader stands above the branch and did not propose it.</param>
public sealed record ProposalRecord(
    Guid Key, int Version, Guid? MemberKey, string Name, string Branch, int BranchId, ProposalKind Kind, string? SetKey, ProposalStatus Status,
    IReadOnlyList<ProposedLine> Lines, string Reason, DateTime ProposedAt, string ProposedBy, DateTime? DecidedAt, string? DecidedBy, string? Answer,
    bool IsOwn, bool MayDecide);

/// <summary>One field; values in stored form.</summary>
/// <param name="Now">What the record says now; shown while the proposal waits.</param>
public sealed record ProposedLine(string Field, string Label, string? Before, string? After, string? Now)
{
    public bool IsStale => Before != Now;
}
