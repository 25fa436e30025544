using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using PartyBuilding.Core.Analysis.Dimensions;
using PartyBuilding.Core.Analysis.Tables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Queries.Conditions;

namespace PartyBuilding.Web.Features.Analysis;

/// <summary>What a table asks, as it stands in the address: nobody's name, a condition only by its key.</summary>
public sealed class AnalysisForm
{
    /// <summary>Members.age: the subject goes with the dimension.</summary>
    public string? Row { get; set; }

    public string? Column { get; set; }

    public string? AsAt { get; set; }

    public bool Compare { get; set; }

    public string? Organisation { get; set; }

    /// <summary>Members.age:60.</summary>
    public string? Filter1 { get; set; }

    public string? Filter2 { get; set; }

    /// <summary>Key of a saved condition, or of the saved analysis that holds a copy of one.</summary>
    public Guid? Condition { get; set; }

    /// <summary>Which share stands under a figure.</summary>
    public ShareOf Share { get; set; }

    /// <summary>The saved analysis it came from.</summary>
    public Guid? Saved { get; set; }

    public static AnalysisForm Of(AnalysisQuery query, Guid? saved) => new()
    {
        Row = Value(query.Subject, query.Row), Column = query.Column is null ? null : Value(query.Subject, query.Column),
        AsAt = query.AsAt?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Compare = query.Compare, Organisation = query.Organisation,
        Filter1 = query.Filters.Count > 0 ? $"{query.Subject}.{query.Filters[0]}" : null, Filter2 = query.Filters.Count > 1 ? $"{query.Subject}.{query.Filters[1]}" : null,
        Condition = query.Condition is null ? null : saved, Saved = saved,
    };

    public static string Value(AnalysisSubject subject, string dimension) => $"{subject}.{dimension}";

    public AnalysisSubject Subject => Row?.StartsWith(nameof(AnalysisSubject.Organisations), StringComparison.Ordinal) == true ? AnalysisSubject.Organisations : AnalysisSubject.Members;

    /// <returns>Null with a sentence when the day cannot be read.</returns>
    public (AnalysisQuery? Query, string? Fault) Read(Condition? condition)
    {
        DateOnly? day = null;
        if (!string.IsNullOrWhiteSpace(AsAt))
        {
            var read = ChineseDate.Read(AsAt);
            if (!read.IsValid)
                return (null, read.Error);
            day = read.Value;
        }

        return (new AnalysisQuery
        {
            Subject = Subject, Row = Own(Row) ?? "", Column = string.IsNullOrEmpty(Column) ? null : Own(Column) ?? Column, AsAt = day, Compare = Compare,
            Organisation = string.IsNullOrWhiteSpace(Organisation) ? null : Organisation.Trim(),
            Filters = [.. new[] { Filter1, Filter2 }.Where(f => !string.IsNullOrEmpty(f)).Select(f => CategoryChoice.Read(Own(f)) ?? new CategoryChoice("", ""))],
            Condition = condition,
        }, null);
    }

    /// <summary>The address of another page that speaks of the same table.</summary>
    public string Address(string path, params (string Name, string? Value)[] more)
    {
        var values = new (string, string?)[]
        {
            (nameof(Row), Row), (nameof(Column), Column), (nameof(AsAt), AsAt), (nameof(Compare), Compare ? "true" : null), (nameof(Organisation), Organisation),
            (nameof(Filter1), Filter1), (nameof(Filter2), Filter2), (nameof(Condition), Condition?.ToString()), (nameof(Share), Share == ShareOf.Total ? null : Share.ToString()),
            (nameof(Saved), Saved?.ToString()),
        };
        return QueryHelpers.AddQueryString(path, values.Concat(more).Where(v => !string.IsNullOrEmpty(v.Item2)).Select(v => KeyValuePair.Create(v.Item1, v.Item2)));
    }

    // Of the row's subject; another subject's has no meaning here and is said to be none.
    private string? Own(string? value)
        => value?.Split('.', 2) is [var subject, { Length: > 0 } rest] && subject == Subject.ToString() ? rest : null;
}
