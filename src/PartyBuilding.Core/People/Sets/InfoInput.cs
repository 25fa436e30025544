using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.People.Sets;

/// <summary>A row as it was typed, read field by field.</summary>
/// <param name="Values">Stored forms by key of the field; empty fields are left out.</param>
public sealed record InfoInput(IReadOnlyDictionary<string, string> Values, IReadOnlyList<Finding> Findings)
{
    /// <param name="before">Stored values of the row that changes; null for a new one.</param>
    public static InfoInput Read(
        InfoSet set, IReadOnlyDictionary<string, string?> typed, IReadOnlyDictionary<string, string>? before, CodeTableCatalogue codes, DateOnly today)
    {
        var (values, findings) = (new Dictionary<string, string>(StringComparer.Ordinal), new List<Finding>());
        foreach (var field in set.Fields)
        {
            var reading = InfoText.Read(field, typed.GetValueOrDefault(field.Key), codes, today, before?.GetValueOrDefault(field.Key));
            if (reading.Error is { } error)
                findings.Add(Fault(field, error));
            else if (reading.Value is { } value)
                values[field.Key] = value;
        }

        foreach (var pair in set.Order ?? [])
        {
            var (first, second) = (set.Find(pair[0])!, set.Find(pair[1])!);
            if (values.TryGetValue(first.Key, out var from) && values.TryGetValue(second.Key, out var to) && string.CompareOrdinal(to, from) < 0)
                findings.Add(Fault(second, $"{second.Label}（{to}）不能早于{first.Label}（{from}）。"));
        }

        if (values.Count == 0 && findings.Count == 0)
            findings.Add(new Finding("SET-EMPTY", RuleForce.Must, "一项也没有填写。"));
        return new InfoInput(values, findings);
    }

    /// <summary>Name of a field in a form.</summary>
    public static string NameOf(InfoField field) => $"Values[{field.Key}]";

    private static Finding Fault(InfoField field, string words) => new("SET-FIELD", RuleForce.Must, words, NameOf(field));
}
