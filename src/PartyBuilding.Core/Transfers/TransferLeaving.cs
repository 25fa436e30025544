namespace PartyBuilding.Core.Transfers;

/// <summary>A member about to leave the district's count.</summary>
/// <param name="HasReceipt">Whether the receipt is back, or only the letter out.</param>
public sealed record TransferLeaving(bool HasReceipt);
