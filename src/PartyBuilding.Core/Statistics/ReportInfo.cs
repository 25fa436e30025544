namespace PartyBuilding.Core.Statistics;

/// <summary>A report that can be produced as a workbook.</summary>
/// <param name="Code">Name on the command line and in addresses.</param>
/// <param name="Title">Chinese name on the cover.</param>
/// <param name="Permission">Permission a person needs; machine actors have all.</param>
/// <param name="NeedsPeriod">False for lists of today.</param>
public sealed record ReportInfo(string Code, string Title, string Permission, bool NeedsPeriod = true);
