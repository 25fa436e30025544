using System.Globalization;
using PartyBuilding.Core.Imports.Checking;
using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Imports.Organisations;

/// <summary>Compares a row with the register, field by field. An empty cell says nothing and differs from nothing.</summary>
internal static class OrganisationDifferences
{
    public const string Standing = "现存";

    public static List<FieldDifference> Of(OrganisationEntry entry, OrganisationRegister register)
    {
        var (row, known, found) = (entry.Row, entry.Known!, new List<FieldDifference>());
        Add(OrganisationColumns.Name, known.Name, row.Name);
        if (row.Kind is { } kind)
            Add(OrganisationColumns.Kind, OrganisationWords.Kind(known.Kind), OrganisationWords.Kind(kind));
        if (entry.ParentRow is { } above ? above.Known?.Id != known.ParentId : entry.Parent is { } parent && parent.Id != known.ParentId)
            Add(OrganisationColumns.Parent, register.ById(known.ParentId)?.Name ?? "", entry.ParentRow?.Row.Name ?? entry.Parent!.Name);
        if (row.Units.Count > 0 || row.Link is not null)
            Add(OrganisationColumns.Unit, UnitsNow(known, register), UnitsGiven(row, known, register));
        if (row.Reviews is { } reviews)
            Add(OrganisationColumns.Reviews, YesNo(known.ReviewsReturns), YesNo(reviews));
        if (row.ClosedOn is { } closed && known.ClosedOn is null)
            Add(OrganisationColumns.ClosedOn, Standing, Day(closed));
        return found;

        void Add(string field, string before, string after)
        {
            if (after.Length > 0 && after != before)
                found.Add(new FieldDifference(field, Cut(before), Cut(after)));
        }
    }

    public static string YesNo(bool value) => value ? "是" : "否";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string UnitsNow(Organisation known, OrganisationRegister register)
    {
        var (kind, units) = register.UnitsOf(known.Id);
        return kind is { } link ? Words(link, units) : "";
    }

    // With the superior's unit the link says it all, and what else stands in the row is the superior's.
    private static string UnitsGiven(OrganisationSheetRow row, Organisation known, OrganisationRegister register)
    {
        var (kind, units) = register.UnitsOf(known.Id);
        var link = row.Link ?? (row.Units.Count > 0 && kind is { } now && Same(row.Units, units) ? now : UnitLinkKind.LegalUnit);
        if (row.Units.Count == 0)
            return link == UnitLinkKind.SameAsSuperior ? Words(link, kind == link ? units : []) : Words(link, units);
        // A code that the sheet leaves out is no difference.
        return link == kind && Same(row.Units, units) ? Words(link, units) : Words(link, link == UnitLinkKind.SameAsSuperior ? [] : row.Units);
    }

    private static bool Same(IReadOnlyList<SheetUnit> given, IReadOnlyList<SheetUnit> known)
        => given.Count == known.Count && given.All(g => known.Any(k => k.Name == g.Name && (g.Code.Length == 0 || g.Code == k.Code)));

    private static string Words(UnitLinkKind kind, IEnumerable<SheetUnit> units)
        => UnitWords.Kind(kind) + string.Concat(units.Select((u, i) => (i == 0 ? "：" : "；") + u.Name + (u.Code.Length > 0 ? $"（{u.Code}）" : "")));

    private static string Cut(string text) => text.Length > Batches.ImportChoice.LongestText ? text[..Batches.ImportChoice.LongestText] : text;
}
