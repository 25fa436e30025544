namespace PartyBuilding.Core.Transfers;

/// <summary>What has to be on a letter before it is issued.</summary>
public sealed record TransferLetterFacts(int? DuesPaidTo, bool HasIdNumber, int? ValidDays, DateOnly? ConsentedOn, bool IsNationwide, bool AtDistrict);
