namespace PartyBuilding.Core.Admissions.Checks;

/// <summary>What the register says of somebody who applies.</summary>
public sealed record ApplicantFacts(bool IsMember, bool HasOpenCase);
