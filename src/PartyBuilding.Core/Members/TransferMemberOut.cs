namespace PartyBuilding.Core.Members;

/// <summary>Transfers a member out of the district (转往区外).</summary>
/// <param name="OutsideName">Where to, as written on the letter.</param>
public sealed record TransferMemberOut(Guid PersonKey, int Version, DateOnly EffectiveOn, string OutsideName);
