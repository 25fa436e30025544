namespace PartyBuilding.Core.Service.Pairs;

/// <summary>What a branch did in a year towards the four ones (四个一).</summary>
/// <param name="Deeds">Practical things done: pledges kept and promises carried out.</param>
/// <param name="Pairs">Pairings with people in difficulty.</param>
public sealed record FourOnesFacts(int Deeds, int Suggestions, int Activities, int Pairs);
