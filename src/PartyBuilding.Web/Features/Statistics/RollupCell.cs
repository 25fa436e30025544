namespace PartyBuilding.Web.Features.Statistics;

/// <summary>A figure of a roll-up and what it opens: the child's own roll-up, or its return at that cell.</summary>
public sealed record RollupCell(string Code, string Text, string? Href);
