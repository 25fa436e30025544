using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Returns.Ledger;

/// <summary>A register item over rows of one kind.</summary>
/// <param name="known">The rows as a number knew them, before any clause.</param>
/// <param name="clauses">Built for the point: days and numbers depend on it.</param>
/// <param name="named">The rows of a name at some organisations.</param>
/// <param name="entry">Branch, key and name of a row.</param>
public sealed class RegisterItem<T>(
    string query, RegisterRow row, Func<PartyBuildingDbContext, LedgerPoint, IQueryable<T>> known,
    Func<LedgerPoint, IReadOnlyList<RegisterClause<T>>> clauses, Func<IReadOnlyList<int>, string, Expression<Func<T, bool>>> named,
    Expression<Func<T, RegisterEntry>> entry)
    : RegisterItem(query, row)
    where T : class
{
    public IReadOnlyList<RegisterClause<T>> Clauses(LedgerPoint point) => clauses(point);

    public override IQueryable<RegisterEntry> Counted(PartyBuildingDbContext db, LedgerPoint point)
        => clauses(point).Aggregate(known(db, point), (rows, clause) => rows.Where(clause.Test)).Select(entry);

    public override async Task<IReadOnlyList<(RegisterEntry Entry, string? Why)>> WhyAsync(
        PartyBuildingDbContext db, LedgerPoint point, IReadOnlyList<int> organisations, string name, CancellationToken cancel = default)
    {
        var read = entry.Compile();
        var tests = clauses(point).Select(c => (Clause: c, Test: c.Test.Compile())).ToList();
        var rows = await known(db, point).AsNoTracking().Where(named(organisations, name)).ToListAsync(cancel);
        return [.. rows.Select(r => (Row: r, Entry: read(r))).Select(r =>
        {
            var failed = tests.FirstOrDefault(t => !t.Test(r.Row));
            return (r.Entry, failed.Clause is null ? null : $"不符合“{failed.Clause.Text}”；登记内容：{failed.Clause.Fact(r.Row)}。");
        })];
    }
}
