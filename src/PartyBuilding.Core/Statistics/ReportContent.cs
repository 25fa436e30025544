using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Statistics;

/// <summary>What a report shows, and the record and the version of the form that it came from.</summary>
/// <param name="FormVersion">Version of the form's definition; 1 for reports without a form.</param>
/// <param name="RecordKey">Public key of the one record it shows; null for reports over many.</param>
internal sealed record ReportContent(IReadOnlyList<ReportSheet> Sheets, int FormVersion = 1, Guid? RecordKey = null);
