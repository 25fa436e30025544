namespace PartyBuilding.Core.Education;

/// <summary>Online study of a group on a day.</summary>
/// <param name="Note">What the configured rates say, in Chinese; null when they are reached.</param>
public sealed record OnlineRow(string Organisation, string Name, DateOnly On, int Assigned, int Registered, int InStudy, int CreditTenths, string? Note);
