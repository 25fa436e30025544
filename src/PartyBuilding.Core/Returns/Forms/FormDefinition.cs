using System.Text.Json.Serialization;
using PartyBuilding.Core.Returns.Ledger;

namespace PartyBuilding.Core.Returns.Forms;

/// <summary>A form (表式) as data: read from a file of the repository, kept by version in the database, never changed once used.</summary>
/// <param name="Code">e.g. <c>std.DZB-1</c>; std. for the repository's, loc. for a department's own.</param>
/// <param name="EffectiveFrom">First month (yyyyMM) it is used for.</param>
/// <param name="OnTimeDays">Working days after the period's end until which a return is on time.</param>
/// <param name="LockDays">Working days after the period's end until which it may be submitted at all.</param>
/// <param name="FiledBy">Who files it.</param>
/// <param name="AskedBy">Who wants to know; null for the forms delivered.</param>
/// <param name="Ground">On what ground, by the words of whoever published it.</param>
/// <param name="Expects">Register items of the ledger: it is owed only by units under which one of them counts something; null for all.</param>
public sealed record FormDefinition(
    string Code,
    string Name,
    int Version,
    int EffectiveFrom,
    int? EffectiveTo,
    FormFrequency Frequency,
    int OnTimeDays,
    int LockDays,
    IReadOnlyList<FormSection> Sections,
    IReadOnlyList<FormCheck> Checks,
    Filer FiledBy = Filer.Branch,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] string? AskedBy = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] string? Ground = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] IReadOnlyList<string>? Expects = null)
{
    public IEnumerable<FormItem> Items => Sections.SelectMany(s => s.Items);

    /// <summary>What its cells ask of the ledger.</summary>
    public IReadOnlySet<string> Queries => Items.Where(i => i.Source == ItemSource.Ledger).Select(i => i.Query!).ToHashSet(StringComparer.Ordinal);

    /// <summary>
    /// Submitting it closes the unit's month in the books: no movement posts there any more. It is the monthly return of branches
    /// that says with how many members the month ends.
    /// </summary>
    public bool ClosesMonths => Frequency == FormFrequency.Monthly && FiledBy == Filer.Branch && Queries.Contains(MemberItems.End);

    public FormItem Item(string key) => Items.First(i => i.Key == key);
}
