namespace PartyBuilding.Core.Organisations.Affiliations;

/// <summary>The signed reply and notice; from its effective day on the ledger has the new superior (L797).</summary>
/// <param name="Copies">Whom the notice goes to, one a line; the organisation moved must be among them.</param>
/// <param name="EffectiveOn">Null takes the day of the reply.</param>
public sealed record ReplyToAffiliation(
    Guid Key, int Version, string? Number, DateOnly? RepliedOn, string? Signatory, string? Copies, DateOnly? EffectiveOn = null);
