using PartyBuilding.Core.Analysis.Brief;
using PartyBuilding.Core.Analysis.Tables;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Web.Features.Analysis;

/// <summary>The brief for reading.</summary>
public sealed record BriefPage(DistrictBrief Brief, bool MayOpenMembers)
{
    public string MembersHref => Href(DistrictBriefs.Members);

    public string EducationHref => Href(DistrictBriefs.Education);

    public string OrganisationsHref => Href(DistrictBriefs.Organisations);

    public string OverdueHref => AnalysisForm.Of(DistrictBriefs.Organisations, null).Address("/statistics/analysis/organisations", ("c", "overdue"));

    public TableChange Overdue => Column(Brief.Organisations, "overdue");

    public TableChange Women => Row(Brief.Members, "2");

    public TableChange Probationary => Column(Brief.Education, "P");

    /// <summary>Arrived of those expected, and the punctual ones of them.</summary>
    public string Completeness => Brief.Returns is { } r ? Rates.Text(CrossTab.Share(r.Arrived, r.Expected)) : "—";

    public string Timeliness => Brief.Returns is { } r ? Rates.Text(CrossTab.Share(r.OnTime, r.Expected)) : "—";

    /// <summary>The part of a dimension of one of the tables, without the other: rows or columns alone.</summary>
    public static CrossTab Rows(CrossTab table) => table with
    {
        Column = null, Cells = [.. table.Cells.Select(r => (IReadOnlyList<long>)[r.Sum()])], Before = table.Before is null ? null : [.. table.Before.Select(r => (IReadOnlyList<long>)[r.Sum()])],
    };

    /// <inheritdoc cref="Rows"/>
    public static CrossTab Columns(CrossTab table) => table with
    {
        Row = table.Column!, Column = null, Cells = [.. Enumerable.Range(0, table.Columns).Select(c => (IReadOnlyList<long>)[table.OfColumn(c).Now])],
        Before = table.Before is null ? null : [.. Enumerable.Range(0, table.Columns).Select(c => (IReadOnlyList<long>)[table.OfColumn(c).Before])],
    };

    public static string Words(PostingKind kind) => kind switch
    {
        PostingKind.Admitted => "新发展",
        PostingKind.TransferredIn => "转入",
        PostingKind.Restored => "恢复党籍",
        PostingKind.WholeIn => "整建制转入",
        PostingKind.TransferredOut => "转出",
        PostingKind.Died => "去世",
        PostingKind.ProbationCancelled => "取消预备党员资格",
        PostingKind.Stopped => "停止党籍",
        PostingKind.Removed => "除名",
        PostingKind.Resigned => "退党",
        PostingKind.Expelled => "开除党籍",
        _ => "整建制转出",
    };

    private static string Href(AnalysisQuery query) => AnalysisForm.Of(query, null).Address("/statistics/analysis/table");

    private static TableChange Row(CrossTab table, string key) => table.Row.Categories.ToList().FindIndex(c => c.Key == key) is >= 0 and var at ? table.OfRow(at) : new(0, 0);

    private static TableChange Column(CrossTab table, string key)
        => table.Column!.Categories.ToList().FindIndex(c => c.Key == key) is >= 0 and var at ? table.OfColumn(at) : new(0, 0);
}
