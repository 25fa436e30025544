namespace PartyBuilding.Core.Transfers;

/// <summary>The receipt (回执联) came back and was pasted to the stub, or, for a member who came in, was sent.</summary>
/// <param name="LetterNumber">As printed on the receipt.</param>
/// <param name="Name">As printed on the receipt.</param>
/// <param name="AcceptedOn">For a member who left the district: the day the other side took them in.</param>
public sealed record ReturnReceipt(Guid Key, int Version, string LetterNumber, string Name, DateOnly ReceivedOn, DateOnly? AcceptedOn = null);
