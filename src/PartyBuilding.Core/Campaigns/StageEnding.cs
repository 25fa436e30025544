namespace PartyBuilding.Core.Campaigns;

/// <param name="Undone">Branches that have not completed the analysis stage.</param>
public sealed record StageEnding(byte Number, int Branches, int Undone);
