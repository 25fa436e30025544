namespace PartyBuilding.Core.Admissions.Reading;

/// <summary>A member of the branch whom a form may name.</summary>
public sealed record RosterChoice(Guid Key, string Name, DateOnly JoinedOn);
