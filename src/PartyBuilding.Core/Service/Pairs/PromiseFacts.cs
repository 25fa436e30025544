namespace PartyBuilding.Core.Service.Pairs;

/// <summary>Items of a promise.</summary>
/// <param name="Fulfilled">Carried out, with those about to be entered.</param>
public sealed record PromiseFacts(int Promised, int Fulfilled);
