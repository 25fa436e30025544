namespace PartyBuilding.Core.Spreadsheets;

/// <summary>Excel's own codes for <see cref="FigureFormat"/>.</summary>
internal static class FigureFormats
{
    public static string Code(this FigureFormat format) => format switch
    {
        FigureFormat.Count => "0",
        FigureFormat.Rate0 => "0%",
        FigureFormat.Rate1 => "0.0%",
        FigureFormat.Rate2 => "0.00%",
        FigureFormat.Yuan => "0.00",
        FigureFormat.Date => "yyyy-mm-dd",
        _ => "@",
    };
}
