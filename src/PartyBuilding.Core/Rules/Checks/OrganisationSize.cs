namespace PartyBuilding.Core.Rules.Checks;

/// <summary>Members of an organisation and all below it, on a day.</summary>
/// <param name="Members">Full and probationary.</param>
/// <param name="FullMembers">正式党员 only.</param>
public sealed record OrganisationSize(SizeBand Kind, int Members, int FullMembers, string Field = "Kind");
