using System.Runtime.CompilerServices;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Dues;
using PartyBuilding.Core.Imports.Checking;
using PartyBuilding.Core.Imports.Kinds;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;
using Columns = PartyBuilding.Core.Imports.DuesPaymentColumns;

namespace PartyBuilding.Core.Imports.DuesPayments;

/// <summary>Judges the rows of a sheet of dues one after another; the books of all its branches are read before the first.</summary>
public sealed class DuesSheetCheck(PartyBuildingDbContext db, RuleBook book, CodeTableStore codes, IdNumberSeal seal, DuesPaymentBook texts, DuesRoster roster)
{
    private const int Chunk = 500;

    internal async IAsyncEnumerable<DuesPaymentEntry> JudgeAsync(SheetRun run, Guid batchKey, long no, [EnumeratorCancellation] CancellationToken cancel)
    {
        var context = run.Context;
        var directory = await BranchDirectory.LoadAsync(db, context.Scope, cancel);
        var entries = Read(run, new DuesRowReader(await codes.CurrentAsync(cancel), context.Today), directory);
        var branches = SheetBranches.Ids(db, context.Scope, entries.Select(e => e.Branch));
        int[] paid = [.. entries.Select(e => e.Row.ForMonth).OfType<int>().Distinct()];
        int[] received = [.. entries.Select(e => e.Row.PaidOn).OfType<DateOnly>().Select(d => Month.Of(d).Value).Distinct()];
        var people = await DuesPeople.LoadAsync(db, branches, paid, cancel);
        var holders = await IdNumberHolders.FindAsync(db, seal, entries.Where(e => e.Row.IdNumber is not null).Select(e => (e.Row.Line, e.Row.IdNumber!)), cancel);
        foreach (var entry in entries)
            Match(entry, people, holders, directory);
        var books = await DuesBooks.LoadAsync(db, branches, received, paid, cancel);
        var judge = new DuesRowJudge(await book.CurrentAsync(cancel), texts, books, people, await StandardsAsync(entries, books, cancel), context, batchKey);
        foreach (var entry in entries)
        {
            cancel.ThrowIfCancellationRequested();
            judge.Judge(entry, no);
            yield return entry;
        }
    }

    private static List<DuesPaymentEntry> Read(SheetRun run, DuesRowReader reader, BranchDirectory directory)
    {
        var entries = new List<DuesPaymentEntry>();
        foreach (var row in run.Sheet.Rows())
        {
            var found = new RowFindings(row, run.Map, run.Sheet.Head.Titles, Columns.All);
            var entry = new DuesPaymentEntry(reader.Read(found), found);
            entry.Branch = directory.Branch(found, Columns.Branch, entry.Row.Branch);
            entries.Add(entry);
        }

        return entries;
    }

    private static void Match(DuesPaymentEntry entry, DuesPeople people, Dictionary<int, int> holders, BranchDirectory directory)
    {
        var (row, found) = (entry.Row, entry.Found);
        if (entry.Branch is not { } branch || row.Name.Length == 0 || found.IsFaulty(Columns.IdNumber) || found.IsFaulty(Columns.Record))
            return;
        IReadOnlyList<DuesPerson> named = row.Record is { } key ? [.. new[] { people.ByKey(branch.Id, key) }.OfType<DuesPerson>()]
            : row.IdNumber is null ? people.Named(branch.Id, row.Name)
            : holders.TryGetValue(row.Line, out var holder) && people.ById(branch.Id, holder) is { } held ? [held] : [];
        if (named.Count > 1)
            found.Reject(Columns.Name, "IMP-PERSON-TWICE", $"{branch.Name}有 {named.Count} 名同名党员。", "补上公民身份号码，或从党员名册的导出里复制记录标识。");
        else if (named.Count == 1 && named[0].Name != row.Name)
            found.Reject(Columns.Name, "IMP-PERSON-NAME", $"号码或记录标识属于{named[0].Name}，与姓名不符。", "对照证件改正其中一项。");
        else if (named.Count == 1)
            entry.Person = named[0];
        else
            Nobody(entry, [.. people.Elsewhere(row.Name).Where(id => id != branch.Id).Select(id => directory.ById[id].Name)]);
    }

    private static void Nobody(DuesPaymentEntry entry, string[] elsewhere)
        => entry.Found.Reject(
            Columns.Name, "IMP-PERSON", $"{entry.Branch!.Name}的党员和党费名单里找不到{entry.Row.Name}。",
            elsewhere.Length > 0 ? $"核对党支部：{string.Join('、', elsewhere)}有这个姓名的党员。" : "核对姓名和党支部；有号码或记录标识的，核对是否写错。");

    // A month that nobody has charged: what is owed is what the standard says.
    private async Task<Dictionary<(int Person, int Month), long>> StandardsAsync(List<DuesPaymentEntry> entries, DuesBooks books, CancellationToken cancel)
    {
        var standards = new Dictionary<(int, int), long>();
        var asked = entries.Where(e => e is { Person: not null, Row.ForMonth: not null }).Select(e => (e.Person!.PersonId, Month: e.Row.ForMonth!.Value))
            .Distinct().Where(a => books.Charge(a.PersonId, a.Month) is null);
        foreach (var month in asked.GroupBy(a => a.Month))
        {
            foreach (var chunk in month.Select(a => a.PersonId).Chunk(Chunk))
            {
                foreach (var standard in await roster.StandardsAsync(chunk, month.Key, cancel))
                    standards[(standard.PersonId, month.Key)] = standard.AmountFen;
            }
        }

        return standards;
    }
}
