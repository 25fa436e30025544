using System.Runtime.InteropServices;

namespace PartyBuilding.Core.Returns.Checks;

/// <summary>Where a check takes a figure from; the default is this return itself.</summary>
/// <param name="Form">Code of another form; null for the check's own.</param>
/// <param name="IsBelow">Summed over the units below (下级和).</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct FigureSource(PeriodShift Shift = PeriodShift.None, string? Form = null, bool IsBelow = false)
{
    /// <summary>上期 of the form itself.</summary>
    public static FigureSource Previous => new(PeriodShift.Previous);

    /// <summary>What stands before a key, as it is written: <c>去年同期.[std.DZB-1].</c></summary>
    public string Prefix => Shift switch { PeriodShift.Previous => "上期.", PeriodShift.LastYear => "去年同期.", _ => "" } + (Form is null ? "" : $"[{Form}].");
}
