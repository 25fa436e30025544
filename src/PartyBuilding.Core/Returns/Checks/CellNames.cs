using PartyBuilding.Core.Returns.Forms;

namespace PartyBuilding.Core.Returns.Checks;

/// <summary>Cells of a check in words.</summary>
internal static class CellNames
{
    /// <summary>去年同期“期末党员数”, 党支部月报下级“期末党员数”之和; the notation itself where the other form is none of the repository's.</summary>
    public static string Of(FormDefinition form, Cell cell)
    {
        if (Item(form, cell) is not { } item) return $"“{cell}”";
        var source = cell.Source;
        var shift = source.Shift switch { PeriodShift.Previous => "上期", PeriodShift.LastYear => "去年同期", _ => "" };
        var other = source.Form is { } code && code != form.Code ? $"《{FormFiles.All.Last(f => f.Code == code).Name}》" : "";
        return source.IsBelow ? $"{shift}{other}下级“{item.Name}”之和" : $"{shift}{other}“{item.Name}”";
    }

    public static FormItem? Item(FormDefinition form, Cell cell)
    {
        var of = cell.Source.Form is { } code && code != form.Code ? FormFiles.All.LastOrDefault(f => f.Code == code) : form;
        return of?.Items.FirstOrDefault(i => i.Key == cell.Key);
    }
}
