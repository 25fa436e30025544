using PartyBuilding.Core.Returns.Queries;
using PartyBuilding.Core.Returns.Reporting;

namespace PartyBuilding.Web.Features.Returns.Reporting;

/// <summary>One cell of the table with where its numbers lead.</summary>
/// <param name="Row">Key of the organisation; null for the whole level.</param>
public sealed record ReportingCellView(ReportingPage Page, PeriodSummary Period, ReportingCell Cell, Guid? Row, string Name)
{
    public string Href(ReportingShow show)
        => $"/returns/reporting/returns{Page.Query}&period={Period.Span}&show={ReportingWords.Key(show)}{(Row is { } key ? $"&row={key}" : "")}";
}
