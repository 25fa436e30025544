using PartyBuilding.Core.Cadres.Forms;
using PartyBuilding.Core.Cadres.Sets;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members.Sets;
using PartyBuilding.Core.People.Sets;

namespace PartyBuilding.Core.Cadres.Merging;

/// <summary>Writes lines of the family that were taken from a file into the rows that a member's record shares.</summary>
public sealed class FamilyMerging(SetRowChanges changes, InfoRowWriter rows, CadreSetOwners owners, CodeTableStore codes)
{
    private const string Relations = "GB/T 4761";
    private const string Other = "8";
    private static readonly InfoSet Set = CadreSets.Find("family")!;

    /// <returns>The lines of the form after it, in the order of the file.</returns>
    public async Task<Outcome<IReadOnlyList<FamilyItem>>> WriteAsync(
        OpenCadre open, IReadOnlyList<RowSides<FamilyItem>> pairs, IReadOnlySet<string> taken, CommandContext context, long no, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        ArgumentNullException.ThrowIfNull(taken);
        var catalogue = await codes.CurrentAsync(cancel);
        var owner = await owners.OfAsync(open, Set, cancel);
        var left = (await rows.RowsAsync(open.Person.Id, Set, cancel)).ToList();
        var lines = new List<FamilyItem>();
        foreach (var pair in pairs)
        {
            var row = left.Find(r => pair.Ours is { } ours && InfoRowWriter.ValuesOf(r).GetValueOrDefault("name") == ChineseText.PersonName(ours.Name));
            if (row is not null)
                left.Remove(row);
            var line = taken.Contains(pair.Id) ? pair.Theirs : pair.Ours;
            if (line is not null)
                lines.Add(line);
            if (!taken.Contains(pair.Id))
                continue;
            var outcome = await WriteAsync(row, pair.Theirs, owner, catalogue, context, no, cancel);
            if (!outcome.IsOk)
                return Outcome<IReadOnlyList<FamilyItem>>.From(outcome);
        }

        return Outcome<IReadOnlyList<FamilyItem>>.Ok(lines);
    }

    private async Task<Outcome> WriteAsync(
        InfoRow? row, FamilyItem? line, SetOwner owner, CodeTableCatalogue codes, CommandContext context, long no, CancellationToken cancel)
    {
        if (line is null)
            return row is null ? Outcome.Ok() : await changes.EndAsync(Set, row.Key, owner, context with { Reason = "并入的任免审批表上没有这一行" }, no, cancel);
        var before = row is null ? null : InfoRowWriter.ValuesOf(row);
        var typed = TypedOf(line, codes, context.Today);
        var input = InfoInput.Read(Set, typed, before, codes, context.Today);
        // A line the row cannot hold, or one that differs in its words alone, stays words on the form.
        if (input.Findings.Count > 0 || (before is not null && SetRowChanges.IsSame(before, input.Values)))
            return Outcome.Ok();
        return row is null
            ? await changes.AddAsync(Set, Guid.CreateVersion7(), typed, owner, context, no, cancel)
            : await changes.ChangeAsync(Set, row.Key, typed, owner, context, no, cancel);
    }

    private static Dictionary<string, string?> TypedOf(FamilyItem line, CodeTableCatalogue codes, DateOnly today) => new(StringComparer.Ordinal)
    {
        ["relation"] = RelationOf(line.Relation, codes, today), ["name"] = ChineseText.PersonName(line.Name),
        ["birth"] = FormDates.Month(line.Birth)?.ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture),
        ["affiliation"] = codes.Find("GB/T 4762", line.Affiliation, today)?.Code, ["work"] = ChineseText.Clean(line.Work),
    };

    // 妻子 is 妻, and whatever the table of eight does not tell apart is 其他.
    private static string RelationOf(string text, CodeTableCatalogue codes, DateOnly today)
        => (codes.Find(Relations, text, today) ?? codes.Find(Relations, ChineseText.Clean(text).TrimEnd('子', '亲'), today))?.Code ?? Other;
}
