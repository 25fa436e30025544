namespace PartyBuilding.Core.Appraisals;

/// <summary>A handling about to be entered for one member.</summary>
/// <param name="EducatedOn">First education there was.</param>
public sealed record HandlingFacts(string Name, string? ResultCode, HandlingKind Kind, DateOnly On, DateOnly? EducatedOn, DateOnly? DueOn);
