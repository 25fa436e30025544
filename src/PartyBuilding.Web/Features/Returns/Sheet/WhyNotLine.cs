namespace PartyBuilding.Web.Features.Returns.Sheet;

/// <summary>One person found by the question, counted or not, with the reason and a link that leads to the fact.</summary>
public sealed record WhyNotLine(string Name, bool IsCounted, string Reason, string? Href);
