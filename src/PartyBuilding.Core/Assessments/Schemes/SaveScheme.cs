namespace PartyBuilding.Core.Assessments.Schemes;

/// <summary>Input: a scheme as somebody has edited it.</summary>
public sealed record SaveScheme(Guid Key, int Version, SchemeTemplate Scheme);
