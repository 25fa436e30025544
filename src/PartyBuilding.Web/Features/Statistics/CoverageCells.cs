using System.Globalization;
using PartyBuilding.Core.Returns.RollUp;
using PartyBuilding.Core.Spreadsheets;
using PartyBuilding.Core.Statistics;
using PartyBuilding.Web.Features.Returns.Sheet;

namespace PartyBuilding.Web.Features.Statistics;

/// <summary>The coverage report on screen: the columns of its workbook, from the same figures.</summary>
public static class CoverageCells
{
    public static IReadOnlyList<IReadOnlyList<HeadCell>> Heads { get; } =
    [
        [
            new("党支部", Columns: 3), new("应到党员", Rows: 2), new("参加", Rows: 2), new("补课", Rows: 2), new("合计", Rows: 2),
            new("参加率", Rows: 2), new("邀请入党积极分子和群众代表", Rows: 2),
        ],
        [new("总数"), new("召开"), new("召开率")],
    ];

    /// <param name="href">From the cells behind a figure its address.</param>
    public static IReadOnlyList<RollupCell> Of(RollUpRow source, Func<string[], string?> href)
    {
        var row = CoverageRow.Of(source);
        return
        [
            new("branches", Count(row.Branches), href(["held"])),
            new("held", Count(row.Held), href(["held"])),
            new("held-rate", Rates.Text(row.HeldRate), href(["held"])),
            new("due", Count(row.Due), href(["due"])),
            new("attended", Count(row.Attended), href(["attended"])),
            new("made-up", Count(row.MadeUp), href(["made-up"])),
            new("reached", Count(row.Reached), href(["attended", "made-up"])),
            new("reached-rate", Rates.Text(row.ReachedRate), href(["due", "attended", "made-up"])),
            new("invited", Count(row.Invited), href(["invited"])),
        ];
    }

    private static string Count(long value) => value.ToString(CultureInfo.InvariantCulture);
}
