namespace PartyBuilding.Core.Rules.Checks;

/// <summary>A change of superior, by paths of the tree.</summary>
public sealed record OrganisationMove(string Path, string NewParentPath, string Name, string Field = "NewParent");
