namespace PartyBuilding.Core.Returns.Life;

/// <summary>The organisation that reviews a branch's returns.</summary>
public sealed record Reviewer(int OrganisationId, string Name, string Path);
