namespace PartyBuilding.Core.Campaigns;

/// <param name="HasReceiver">The receiving branch takes part in the batch.</param>
public sealed record MoveFacts(bool HasReceiver, bool IsSame, string? Reason);
