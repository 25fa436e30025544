namespace PartyBuilding.Core.Transfers;

/// <summary>The organisation's consent (经党组织同意): moves at once inside a committee, issues the letter otherwise.</summary>
/// <param name="DuesPaidTo">yyyyMM; the letter needs it.</param>
/// <param name="ValidDays">Null takes the rule's value.</param>
public sealed record ConsentToTransfer(Guid Key, int Version, int? DuesPaidTo = null, int? ValidDays = null);
