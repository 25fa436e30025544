namespace PartyBuilding.Web.Features.Returns.Review;

/// <summary>One organisation that owes its return.</summary>
/// <param name="Href">Its return, or its record when it has none yet.</param>
public sealed record ChaseLine(string Organisation, string Superior, string Status, string Late, string Href);
