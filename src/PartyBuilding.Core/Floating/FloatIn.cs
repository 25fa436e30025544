namespace PartyBuilding.Core.Floating;

/// <summary>登记流入: somebody whose relation is elsewhere.</summary>
/// <param name="Key">Made by the form; becomes the key of the stay.</param>
/// <param name="HomeKey">A branch of the district, or <paramref name="HomeOutside"/>.</param>
public sealed record FloatIn(
    Guid Key, Guid ReceivingKey, string Name, StayKind Kind, Guid? HomeKey, string? HomeOutside, DateOnly Since, string? CardNumber, StayDetails Details);
