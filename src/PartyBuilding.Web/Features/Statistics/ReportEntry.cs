namespace PartyBuilding.Web.Features.Statistics;

/// <summary>One report and where to open it.</summary>
public sealed record ReportEntry(string Hook, string Name, string Text, string Href);
