using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Committees;

/// <summary>An organisation's committees: the running term and the earlier ones, newest first.</summary>
public sealed record CommitteeRecord(
    Guid OrganisationKey, string Name, OrganisationKind Kind, string Path, DateOnly FoundedOn, bool IsClosed, TermRow? Running, IReadOnlyList<TermRow> Past);

/// <summary>A term with everybody who was on it.</summary>
public sealed record TermRow(
    Guid Key, int Version, int? Number, DateOnly StartsOn, int Years, CommitteeElection Election, DateOnly ExpiresOn, DateOnly DueOn, string? Approval,
    string? ExtensionApproval, DateOnly? EndedOn, IReadOnlyList<CommitteeMemberRow> Members)
{
    public bool IsExtended => DueOn != ExpiresOn;
}

/// <param name="IsOwn">Still on the books of the organisation or of one under it.</param>
public sealed record CommitteeMemberRow(
    Guid Key, Guid PersonKey, string Name, CommitteePostKind Post, string? Duty, CommitteeWay Way, DateOnly From, DateOnly To, DateOnly? RepliedOn,
    string? Reply, bool IsOwn)
{
    /// <summary>Elected, and not in office before the superior's reply (2008 handbook L579).</summary>
    public bool AwaitsReply => CommitteeWords.NeedsReply(Post) && RepliedOn is null;
}

/// <summary>A post in a person's record.</summary>
public sealed record HeldPost(Guid OrganisationKey, string Organisation, CommitteePostKind Post, string? Duty, DateOnly From, DateOnly To, bool AwaitsReply);
