namespace PartyBuilding.Core.Cadres.Groups;

/// <summary>What is on record of the training and tempering of a woman or minority cadre.</summary>
/// <param name="WithoutResult">Postings that have ended and whose result has not been noted.</param>
public sealed record TemperingFacts(int Trainings, int Temperings, int WithoutResult);
