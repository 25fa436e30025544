using PartyBuilding.Web.Ui.TagHelpers;

namespace PartyBuilding.Web.Features.Returns.Reporting;

/// <summary>One return behind a number; without an address where its unit has moved out of the reader's scope.</summary>
public sealed record ReportingLine(string Organisation, string? Href, string Status, Tone Tone, string? FirstSubmitted, string Timing);
