using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.RollUp;
using PartyBuilding.Core.Statistics;
using PartyBuilding.Core.Statistics.Annual;
using PartyBuilding.Web.Features.Returns.Sheet;

namespace PartyBuilding.Web.Features.Returns.Annual;

/// <summary>One table of the printed set.</summary>
public sealed record AnnualPrintTable(AnnualSet Set, AnnualTable Table, FormSection Part)
{
    public IReadOnlyList<IReadOnlyList<HeadCell>> Heads => PaperLayout.Heads(Part);

    public IReadOnlyList<FormItem> Items => PaperLayout.Ordered(Part);

    /// <summary>The bodies; a body's own set has its own row only.</summary>
    public IReadOnlyList<RollUpRow> Rows => Table.Rows;

    public IEnumerable<string> Notes => RateNotes.Of(Items);

    /// <summary>The lists that cells of this table carry; they are printed right behind it.</summary>
    public IReadOnlyList<AnnualList> Lists => Set.ListsOf(Part);

    /// <summary>The list that a cell of the total carries.</summary>
    public AnnualList? ListOf(FormItem item) => Lists.FirstOrDefault(l => l.Item.Key == item.Key);

    public string Text(RollUpRow row, FormItem item) => Figures.Text(row.Figure(item), item);

    public string Unit => Items.All(i => i.Unit == ItemUnit.Fen) ? "元" : Items.Any(i => i.Unit == ItemUnit.Fen) ? "人、元" : string.Join("、", Items.Select(i => FigureText.Unit(i.Unit)).Where(u => u.Length > 0).Distinct());
}
