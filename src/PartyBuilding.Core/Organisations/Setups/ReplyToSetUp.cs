namespace PartyBuilding.Core.Organisations.Setups;

/// <summary>The written reply (L775); it makes the organisation.</summary>
/// <param name="FoundedOn">Null takes the day of the reply.</param>
public sealed record ReplyToSetUp(
    Guid Key, int Version, string? Number, DateOnly? RepliedOn, string? Signatory, DateOnly? FoundedOn = null, string? Code = null, string? Copies = null);
