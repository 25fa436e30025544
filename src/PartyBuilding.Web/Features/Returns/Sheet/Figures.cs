using System.Globalization;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Web.Features.Returns.Sheet;

/// <summary>Writes and reads the whole numbers of cells; money is kept in fen and read in yuan.</summary>
public static class Figures
{
    public static string Text(long? value, ItemUnit unit) => FigureText.Of(value, unit);

    /// <summary>Reads what was typed; blank is no value. False when it is no number of this unit.</summary>
    public static bool TryRead(string? typed, ItemUnit unit, out long? value) => FigureText.TryRead(typed, unit, out value);

    public static string Word(ItemUnit unit) => FigureText.Unit(unit);

    /// <summary>A share with one decimal, half up; a dash where nothing is expected.</summary>
    public static string Rate(int part, int whole)
        => Rates.Text(Rates.Of(part, whole, 1, Rounding.HalfUp));
}
