namespace PartyBuilding.Core.Floating;

/// <summary>登记流出.</summary>
/// <param name="Key">Made by the form: sent twice it is registered once. It becomes the key of the stay.</param>
/// <param name="ReceivingKey">A branch of the district, or <paramref name="ReceivingOutside"/>.</param>
public sealed record FloatOut(
    Guid Key, Guid PersonKey, int PersonVersion, DateOnly Since, Guid? ReceivingKey, string? ReceivingOutside, StayDetails Details);
