namespace PartyBuilding.Core.Service;

/// <summary>A pledge about to be entered.</summary>
/// <param name="Others">Pledges of the member in the same year.</param>
public sealed record PledgeFacts(string Item, int Others);
