using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Queries;
using PartyBuilding.Core.Returns.RollUp;

namespace PartyBuilding.Core.Statistics.Annual;

/// <summary>One form of the year, rolled up, with the same form of the year before.</summary>
/// <param name="Before">Null where it was not filed.</param>
public sealed record AnnualTable(PeriodSummary Period, RollUpTable Now, RollUpTable? Before)
{
    public FormDefinition Form => Now.Form;

    /// <summary>Rows of the table: the bodies, or the one unit that has nobody below it to show.</summary>
    public IReadOnlyList<RollUpRow> Rows => Now.Rows;

    /// <summary>Every figure of the total in the order of the paper form.</summary>
    public IReadOnlyList<AnnualFigure> Figures()
    {
        var old = Before?.Form.Items.ToDictionary(i => i.Key, StringComparer.Ordinal) ?? [];
        return [.. Form.Sections.SelectMany(s => SectionHeads.Items(Form, s).Select(item => new AnnualFigure(
            s, s.Groups?.FirstOrDefault(g => g.Items.Contains(item.Key))?.Title, item, Now.Total.Figure(item),
            old.ContainsKey(item.Key) ? Before!.Total.Figure(item) : null,
            old.TryGetValue(item.Key, out var was) && (was.Query, was.Expression, was.Definition) != (item.Query, item.Expression, item.Definition))))];
    }
}
