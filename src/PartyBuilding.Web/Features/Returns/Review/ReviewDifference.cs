namespace PartyBuilding.Web.Features.Returns.Review;

/// <summary>A cell whose value is not last month's.</summary>
public sealed record ReviewDifference(string Code, string Name, string Before, string Now);
