using PartyBuilding.Core.Committees;

namespace PartyBuilding.Core.Statistics;

/// <summary>A line of the roster of committees: one post of one term.</summary>
internal sealed record CommitteeRosterRow(string OrganisationCode, CommitteeTerm Term, CommitteeMember Post, string Name, Guid PersonKey);
