namespace PartyBuilding.Web.Features.Returns.Reporting;

/// <summary>The returns behind one number of 报送情况.</summary>
public sealed record ReportingListPage(string Title, string Note, string BackHref, int Total, int Page, IReadOnlyList<ReportingLine> Lines)
{
    public const int Size = 50;
}
