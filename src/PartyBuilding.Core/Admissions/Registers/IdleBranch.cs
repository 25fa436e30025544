namespace PartyBuilding.Core.Admissions.Registers;

/// <summary>A branch that has admitted nobody for years.</summary>
/// <param name="Last">Day of its last admission on record; null when there is none.</param>
public sealed record IdleBranch(Guid Key, string Name, string Superior, DateOnly? Last, int Members, int InTraining);
