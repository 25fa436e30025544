namespace PartyBuilding.Core.Appraisals;

/// <summary>An act on the whole round that needs a day at most: close, reopen, withdraw, compare with the roster.</summary>
public sealed record AppraisalAct(Guid Key, int Version, DateOnly? On = null);
