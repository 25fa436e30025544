namespace PartyBuilding.Core.Committees;

/// <summary>Change of term (换届), all of it at once: the old term ends on the day on which the new one begins.</summary>
/// <param name="Version">Version of the running term; null where there is none.</param>
/// <param name="Approval">Superior's approval of an election ahead of or after its time, or of a congress.</param>
/// <param name="IsRecorded">It took place earlier and is written down: rules about decisions are noted and do not refuse.</param>
/// <param name="IsDispersed">驻地分散: a congress may take the place of the assembly whatever the number of members.</param>
public sealed record BeginTerm(
    Guid OrganisationKey, int? Version, DateOnly StartsOn, int Years, CommitteeElection Election, int? Number, string? Approval, bool IsDispersed,
    IReadOnlyList<NewCommitteeMember> Members, bool IsRecorded = false);

/// <summary>Somebody elected, with post and division of work.</summary>
public sealed record NewCommitteeMember(Guid PersonKey, CommitteePostKind Post, string? Duty = null);

/// <summary>Extends the running term (延期换届).</summary>
public sealed record ExtendTerm(Guid OrganisationKey, int Version, DateOnly Until, string? Approval);

/// <summary>Adds somebody to the running term outside an election (增补).</summary>
public sealed record CoOptMember(
    Guid OrganisationKey, int Version, Guid PersonKey, CommitteePostKind Post, string? Duty, DateOnly On, string? Document);

/// <summary>The superior's reply about a secretary or deputy who has been elected.</summary>
public sealed record ApprovePost(Guid OrganisationKey, int Version, Guid MemberKey, DateOnly RepliedOn, string? Reply);

/// <summary>Takes somebody off the committee before the term ends (免去、离任), with the reason.</summary>
public sealed record EndPost(Guid OrganisationKey, int Version, Guid MemberKey, DateOnly On);
