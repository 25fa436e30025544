namespace PartyBuilding.Web.Features.Returns.Figure;

/// <summary>A person behind a rolled-up figure; for a movement, the day and the other end.</summary>
public sealed record FigureLine(string Name, string Href, string Branch, string? On, string? Other);
