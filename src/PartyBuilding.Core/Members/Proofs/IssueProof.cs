namespace PartyBuilding.Core.Members.Proofs;

/// <summary>Asks for a letter of proof.</summary>
/// <param name="Key">Of the submission: a second copy of the same form issues nothing.</param>
public sealed record IssueProof(Guid Key, Guid PersonKey, string? Addressee, string? Purpose);
