namespace PartyBuilding.Core.Assessments.Rounds;

/// <summary>Input: somebody else of a unit, such as a party worker.</summary>
public sealed record AddAssessedPerson(Guid Key, int Version, Guid UnitKey, Guid SubjectKey, Guid? CadreKey);
