namespace PartyBuilding.Core.Campaigns;

/// <summary>How the members of a batch's units are placed.</summary>
/// <param name="Unplaced">On the books and placed nowhere.</param>
/// <param name="PlacedElsewhere">Whether the member asked for is placed in this campaign already.</param>
public sealed record PlacementFacts(int Unplaced, bool PlacedElsewhere);
