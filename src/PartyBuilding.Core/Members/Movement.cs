namespace PartyBuilding.Core.Members;

/// <summary>What the legs of one event have in common.</summary>
/// <param name="EventKey">Shared by all legs.</param>
/// <param name="Month">Posting month, yyyyMM.</param>
public sealed record Movement(Guid EventKey, MembershipSpell Spell, DateOnly EffectiveOn, int Month, long RecordedNo);
