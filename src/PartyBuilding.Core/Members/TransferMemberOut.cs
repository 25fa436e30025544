namespace PartyBuilding.Core.Members;

/// <summary>Writes down a transfer out of the district that was carried out on paper (补记转往区外).</summary>
/// <param name="OutsideName">Where to, as written on the letter.</param>
public sealed record TransferMemberOut(Guid PersonKey, int Version, DateOnly EffectiveOn, string OutsideName, string? LetterNumber = null);
