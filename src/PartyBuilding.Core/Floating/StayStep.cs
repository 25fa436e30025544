namespace PartyBuilding.Core.Floating;

/// <summary>出示, 查验 or 备案 of the card at the receiving branch.</summary>
/// <param name="Text">Presented: the number on the card. Filed: with whom.</param>
public sealed record StayStep(Guid Key, long Version, StayStepKind Kind, DateOnly On, string? Text = null);
