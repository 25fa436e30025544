using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Imports.Sheets;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Imports.Checking;

/// <summary>Checks a whole member sheet against the rules and the register; rows come out as they went in, one after another.</summary>
public sealed class MemberSheetCheck(PartyBuildingDbContext db, RuleBook book, CodeTableStore codes, IdNumberSeal seal)
{
    private const int Chunk = 500;

    /// <param name="map">Column key → place from 0.</param>
    /// <param name="context">Its scope bounds what the sheet may touch.</param>
    /// <exception cref="SheetBrokenException">The file breaks off on the way.</exception>
    public async IAsyncEnumerable<CheckedRow> CheckAsync(
        ImportSheet sheet, IReadOnlyDictionary<string, int> map, ImportWay way, CommandContext context, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        var branches = await BranchDirectory.LoadAsync(db, context.Scope, cancel);
        var checker = new MemberRowChecker(await book.CurrentAsync(cancel), await codes.CurrentAsync(cancel), branches, way, context.Today);
        var register = new RegisterLookup(db, seal, branches);
        foreach (var chunk in sheet.Rows().Chunk(Chunk))
        {
            cancel.ThrowIfCancellationRequested();
            var read = Array.ConvertAll(chunk, r => checker.Read(r, map, sheet.Head.Titles));
            var rows = Array.ConvertAll(read, r => r.Row);
            var known = await register.FindAsync(rows, cancel);
            var namesakes = await NamesakesAsync([.. rows.Where(r => !known.ContainsKey(r.Number) && r.Name.Length > 0)], branches, cancel);
            foreach (var (row, found) in read)
                yield return checker.Check(row, found, known.GetValueOrDefault(row.Number), namesakes.Contains(row.Number));
        }
    }

    // 严: the ID number; 宽: name, birth date and branch. The broad match is a question, never an answer.
    private async Task<HashSet<int>> NamesakesAsync(IReadOnlyList<MemberSheetRow> rows, BranchDirectory branches, CancellationToken cancel)
    {
        var names = rows.Select(r => r.Name).Distinct(StringComparer.Ordinal).ToList();
        if (names.Count == 0)
            return [];
        var there = (await db.People.Where(p => names.Contains(p.Name))
            .Join(db.MembershipSpells.Where(s => s.BranchId != null), p => p.Id, s => s.PersonId, (p, s) => new { p.Name, p.BirthDate, s.BranchId })
            .ToListAsync(cancel)).Select(x => (x.Name, x.BirthDate, x.BranchId!.Value)).ToHashSet();
        return [.. rows.Where(r => there.Count > 0 && branches.Find(r.BranchText) is [var branch] && there.Contains((r.Name, r.BirthDate, branch.Id))).Select(r => r.Number)];
    }
}
