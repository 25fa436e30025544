using System.Reflection;
using System.Text.Json;
using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Cadres.Tenure;

/// <summary>
/// Ages of retirement with their documents and days, from <c>retirement.data.json</c>. The set is that of the month in which
/// the original age is reached; from 2025 on that month decides by how much it is put off.
/// </summary>
public sealed class RetirementTable(IReadOnlyList<RetirementSet> sets)
{
    /// <summary>Highest level code of 县处级副职; a woman at it or above keeps the original age of 60 (组通字〔2015〕14号).</summary>
    private const string LowestDivisionLevel = "42";

    public static RetirementTable Embedded { get; } = Read();

    public IReadOnlyList<RetirementSet> Sets => sets;

    /// <param name="given">退休类别 of the record, which says more than sex and level.</param>
    /// <returns>Null while birth date or sex is missing.</returns>
    public RetirementDate? Of(DateOnly? born, string? sexCode, string? levelCode, string? given)
    {
        if (born is not { } birth || (given ?? Class(sexCode, levelCode)) is not { } code)
            return null;
        // Classes have the same original ages in every set.
        if (sets[0].Classes.FirstOrDefault(c => c.Code == code) is not { } first)
            return null;
        var original = Month.Of(birth).AddMonths(first.Age * 12);
        var set = sets.Last(s => s.ValidFrom <= original.FirstDay);
        var own = set.Classes.First(c => c.Code == code);
        var delay = own.EveryMonths == 0 ? 0 : Math.Min(own.MostMonths, (Month.Of(set.ValidFrom).MonthsTo(original) / own.EveryMonths) + 1);
        var month = original.AddMonths(delay);
        var earliest = month.AddMonths(-set.Earlier);
        return new RetirementDate(own, original, month, earliest.Value < original.Value ? original : earliest, month.AddMonths(set.Later), set.Document, set.Place, set.Note);
    }

    private static string? Class(string? sexCode, string? levelCode) => sexCode switch
    {
        "1" => "m60",
        "2" => levelCode is not null && string.CompareOrdinal(levelCode, LowestDivisionLevel) <= 0 ? "f60" : "f55",
        _ => null,
    };

    private static RetirementTable Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"{typeof(RetirementTable).Namespace}.retirement.data.json")!;
        return new RetirementTable(JsonSerializer.Deserialize<List<RetirementSet>>(stream, new JsonSerializerOptions(JsonSerializerDefaults.Web)) ?? []);
    }
}
