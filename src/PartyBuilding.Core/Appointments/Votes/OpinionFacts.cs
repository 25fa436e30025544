namespace PartyBuilding.Core.Appointments.Votes;

/// <summary>An open vote on one item: how many of those present have said what they think.</summary>
public sealed record OpinionFacts(string Item, int Present, int Said);
