using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Committees;

/// <summary>An organisation and its running term, opened for a command.</summary>
public sealed record OpenTerm(Organisation Organisation, CommitteeTerm Term);
