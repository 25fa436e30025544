namespace PartyBuilding.Core.Members;

/// <summary>Writes down a transfer between two branches of the district that was carried out on paper (补记转接).</summary>
/// <param name="LetterNumber">Number of the letter of introduction; needed where the branches belong to two base-level committees.</param>
public sealed record TransferMember(
    Guid PersonKey, int Version, Guid ToBranchKey, DateOnly EffectiveOn, string? PartyGroup = null, string? LetterNumber = null);
