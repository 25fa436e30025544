using PartyBuilding.Core.Members.Sets;

namespace PartyBuilding.Core.Members.Proposals;

/// <summary>Asks for a new row, other values in a row, or a row less.</summary>
/// <param name="Key">Of the submission: a second copy of the same form proposes nothing.</param>
public sealed record ProposeRow(Guid Key, ProposalKind Kind, SaveSetRow Row);
