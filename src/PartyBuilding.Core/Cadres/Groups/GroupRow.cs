namespace PartyBuilding.Core.Cadres.Groups;

/// <summary>A cadre of one of the groups.</summary>
/// <param name="Trainings">Rows of training on record.</param>
/// <param name="Finding">What is missing from the record, in words; null for nothing.</param>
public sealed record GroupRow(CadreRow Cadre, int Trainings, int Temperings, string? Finding);
