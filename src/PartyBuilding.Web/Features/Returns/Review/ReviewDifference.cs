namespace PartyBuilding.Web.Features.Returns.Review;

/// <summary>A cell whose value is not last month's.</summary>
/// <param name="Change">Absolute, and in percent from a floor on.</param>
/// <param name="IsNamed">A check rule that fired speaks of it.</param>
public sealed record ReviewDifference(string Code, string Name, string Before, string Now, string Change, bool IsNamed);
