using PartyBuilding.Core.Returns;
using PartyBuilding.Core.Returns.Reporting;

namespace PartyBuilding.Web.Features.Returns.Grid;

/// <summary>报送一览表 of one form under one organisation.</summary>
/// <param name="State">Name of the filter in the address; empty for all.</param>
public sealed record GridPage(FormPick Pick, GridTable Table, string State, int Page)
{
    public const int Size = 50;

    private const string Late = "late";

    public string Query => $"?form={Pick.Code}&organisation={Pick.Level.PublicId}";

    /// <summary>States that occur, with how often, each leading to its units.</summary>
    public IReadOnlyList<GridLegend> Legend =>
    [
        .. GridWords.States.Where(s => Table.ByState.ContainsKey(s)).Select(
            s => new GridLegend($"{GridWords.Sign(s)} {GridWords.Short(s)}", s.Title(), Table.ByState[s], Key(new GridFilter(s)), ClassOf(s))),
        .. Table.Late == 0 ? [] : new[] { new GridLegend("迟", "首次上报晚于截止日", Table.Late, Late, "is-late") },
    ];

    public static GridFilter Filter(string? state)
        => state == Late ? new GridFilter(IsLate: true) : new GridFilter(GridWords.States.Cast<ReturnStatus?>().FirstOrDefault(s => Key(new GridFilter(s)) == state));

    public static string Key(GridFilter filter)
        => filter.IsLate ? Late : filter.Status is { } status ? ClassOf(status)[3..] : "";

    /// <summary>The tone beside the sign and the word.</summary>
    public static string ClassOf(ReturnStatus status) => status switch
    {
        ReturnStatus.NotStarted => "is-waiting",
        ReturnStatus.Draft => "is-draft",
        ReturnStatus.SentBack => "is-back",
        ReturnStatus.Missing => "is-missing",
        ReturnStatus.Submitted => "is-submitted",
        ReturnStatus.Reviewed => "is-passed",
        ReturnStatus.Accepted => "is-accepted",
        ReturnStatus.Locked => "is-locked",
        _ => "is-excused",
    };
}
