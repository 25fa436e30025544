using System.Globalization;
using PartyBuilding.Core.Queries.Conditions;
using PartyBuilding.Core.Queries.Fields;

namespace PartyBuilding.Web.Features.Queries;

/// <summary>The buttons of the builder, so that it works without a script: each sends the form, nothing is lost.</summary>
internal static class QueryEdit
{
    /// <returns>The id of the field to go on with; null when the button edits nothing.</returns>
    public static string? Apply(QueryForm form, IReadOnlyList<QueryField> fields)
    {
        var parts = (form.Do ?? "").Split(':');
        var (g, l) = (At(parts, 1), At(parts, 2));
        switch (parts[0])
        {
            case "refresh":
                return "query";
            case "add-group" when form.Groups.Count < Condition.MostGroups:
                form.Groups.Add(new QueryGroupForm { Any = !form.Any && form.Groups.Count > 0 });
                return $"Groups_{form.Groups.Count - 1}__Add";
            case "remove-group" when g < form.Groups.Count:
                form.Groups.RemoveAt(g);
                return "query";
            case "add-line" when g < form.Groups.Count:
                return AddLine(form.Groups[g], g, fields);
            case "remove-line" when g < form.Groups.Count && l < form.Groups[g].Lines.Count:
                form.Groups[g].Lines.RemoveAt(l);
                return $"Groups_{g}__Add";
            case "add-column" when form.AddColumn is { Length: > 0 } column && !form.Columns.Contains(column):
                form.Columns.Add(column);
                return "AddColumn";
            case "remove-column" when g < form.Columns.Count && form.Columns.Count > 1:
                form.Columns.RemoveAt(g);
                return "AddColumn";
            case "column-up" when g > 0 && g < form.Columns.Count:
                (form.Columns[g - 1], form.Columns[g]) = (form.Columns[g], form.Columns[g - 1]);
                return $"column-up-{g - 1}";
            default:
                return parts[0] is "" or "run" or "page" ? null : "query";
        }
    }

    public static int Page(QueryForm form) => (form.Do ?? "").Split(':') is ["page", var page] && int.TryParse(page, CultureInfo.InvariantCulture, out var n) ? n : 1;

    private static string AddLine(QueryGroupForm group, int g, IReadOnlyList<QueryField> fields)
    {
        if (fields.FirstOrDefault(f => f.Key == group.Add) is not { } field || group.Lines.Count >= Condition.MostLines)
            return $"Groups_{g}__Add";
        group.Lines.Add(new QueryLineForm { Field = field.Key, Operator = field.Operators[0] });
        return $"Groups_{g}__Lines_{group.Lines.Count - 1}__" + (field.Input == FieldInput.None ? "Operator" : "Value");
    }

    private static int At(string[] parts, int index)
        => index < parts.Length && int.TryParse(parts[index], NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : int.MaxValue;
}
