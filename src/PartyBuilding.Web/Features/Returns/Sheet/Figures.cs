using System.Globalization;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Ledger;
using PartyBuilding.Core.Returns.Queries;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Web.Features.Returns.Sheet;

/// <summary>Writes and reads the whole numbers of cells; money is kept in fen and read in yuan.</summary>
public static class Figures
{
    public static string Text(long? value, ItemUnit unit) => FigureText.Of(value, unit);

    public static string Text(long? value, FormItem item) => FigureText.Of(value, item);

    /// <summary>Reads what was typed; blank is no value. False when it is no number of this unit.</summary>
    public static bool TryRead(string? typed, ItemUnit unit, out long? value) => FigureText.TryRead(typed, unit, out value);

    public static string Word(ItemUnit unit) => FigureText.Unit(unit);

    /// <summary>What one record adds to a figure, with its unit; nothing where records themselves are counted.</summary>
    public static string? Part(CellPerson record, FormItem item)
        => record.Row == RegisterRow.Member || item.Unit is ItemUnit.Person or ItemUnit.Time ? null : $"{Text(record.Amount, item.Unit)} {Word(item.Unit)}";

    /// <summary>Heading of the list behind a figure.</summary>
    public static string ListTitle(int total, FormItem item) => item.Unit == ItemUnit.Person ? $"这 {total} 人" : $"这 {total} 条登记";

    /// <summary>A share with one decimal, half up; a dash where nothing is expected.</summary>
    public static string Rate(int part, int whole)
        => Rates.Text(Rates.Of(part, whole, 1, Rounding.HalfUp));
}
