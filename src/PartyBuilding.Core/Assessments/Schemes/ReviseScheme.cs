namespace PartyBuilding.Core.Assessments.Schemes;

/// <summary>Input: another edition of a scheme, to be edited.</summary>
/// <param name="Key">Of the edition it starts from.</param>
/// <param name="NewKey">Of the new edition.</param>
public sealed record ReviseScheme(Guid Key, int Version, Guid NewKey);
