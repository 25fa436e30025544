namespace PartyBuilding.Core.Assessments.Schemes;

/// <summary>Input: takes a pattern of the program over as the first edition of a scheme.</summary>
public sealed record AdoptScheme(Guid Key, string? Code);
