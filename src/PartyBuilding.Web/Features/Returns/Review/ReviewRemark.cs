namespace PartyBuilding.Web.Features.Returns.Review;

/// <summary>A cell with an explanation or an override.</summary>
public sealed record ReviewRemark(string Code, string Heading, string? Words);
