namespace PartyBuilding.Core.Rules.Checks;

/// <summary>How many others have the name and the birth date of a person and have not been told apart.</summary>
public sealed record NamesakeCount(int Others);
