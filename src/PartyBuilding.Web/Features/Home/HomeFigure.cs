namespace PartyBuilding.Web.Features.Home;

/// <summary>A figure of the reader's scope with last month beside it; opens its list.</summary>
public sealed record HomeFigure(string Label, string Value, string? Unit, string? Note, string? Href);
