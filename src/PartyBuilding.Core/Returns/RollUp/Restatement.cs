namespace PartyBuilding.Core.Returns.RollUp;

/// <summary>One cell of an arrived return that the ledger would fill differently today (更正对照).</summary>
public sealed record Restatement(Guid ReturnPublicId, string OrganisationName, string Key, string ItemName, long? AsReported, long? AsOfToday);
