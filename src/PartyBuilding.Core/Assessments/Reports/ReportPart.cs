namespace PartyBuilding.Core.Assessments.Reports;

/// <summary>What a report says under one heading.</summary>
public sealed class ReportPart
{
    public const int LongestText = 2000;

    public int Id { get; init; }

    public int ReportId { get; init; }

    public required ReportHeading Heading { get; init; }

    public required string Text { get; set; }
}
