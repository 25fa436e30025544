namespace PartyBuilding.Web.Features.Statistics;

/// <summary>A section of the form that the roll-up can show.</summary>
public sealed record SectionTab(string Name, string Href, bool IsOpen);
