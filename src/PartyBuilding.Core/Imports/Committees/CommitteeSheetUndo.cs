using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Committees;
using PartyBuilding.Core.Imports.Batches;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Imports.Committees;

/// <summary>Takes the terms of an import back, as long as nothing has happened to them.</summary>
public sealed class CommitteeSheetUndo(PartyBuildingDbContext db)
{
    private const int MostNamed = 50;

    public async Task<IReadOnlyList<Finding>> StandingAsync(ImportBatch batch, CancellationToken cancel)
    {
        var no = batch.RecordedNo!.Value;
        var found = new List<Finding>();
        if (await Own(batch).AnyAsync(r => !r.Created, cancel))
            found.Add(ImportDesk.Must("IMP-UNDO-CORRECTED", "这次导入改动过原有班子，不能整批撤销。", "逐个改回去，或由新的一次导入改正。"));
        var made = Own(batch).Where(r => r.Created).Select(r => r.RecordId);
        var terms = db.Set<CommitteeTerm>().Where(t => made.Contains(t.Id));
        await AddAsync("IMP-UNDO-REPLACED", "这次导入结束了原有的一届", terms.Where(t => db.Set<CommitteeTerm>().Any(
            o => o.OrganisationId == t.OrganisationId && o.EndedOn == t.StartsOn && o.EndedOn != o.StartsOn && !made.Contains(o.Id))));
        await AddAsync("IMP-UNDO-CHANGED", "的班子导入后又有变动", terms.Where(t => t.DueOn != t.ExpiresOn
            || db.Set<CommitteeMember>().Any(m => m.TermId == t.Id && (m.RecordedNo > no || (m.SupersededNo != Recorded.Current && m.SupersededNo > no)))
            || db.Set<CommitteeTerm>().Any(o => o.OrganisationId == t.OrganisationId && o.StartsOn > t.StartsOn && !made.Contains(o.Id))));
        return found;

        async Task AddAsync(string code, string what, IQueryable<CommitteeTerm> standing)
            => found.AddRange((await standing.Select(t => t.Organisation!.Name).Distinct().OrderBy(n => n).Take(MostNamed).ToListAsync(cancel))
                .Select(name => ImportDesk.Must(code, $"{name}{what}。", "这之后的变动要先处理。")));
    }

    /// <returns>How many terms.</returns>
    public async Task<int> TakeBackAsync(ImportBatch batch, long no, CancellationToken cancel)
    {
        var made = Own(batch).Where(r => r.Created).Select(r => r.RecordId);
        var terms = await db.Set<CommitteeTerm>().Where(t => made.Contains(t.Id)).ToListAsync(cancel);
        foreach (var post in await db.Set<CommitteeMember>().Where(m => made.Contains(m.TermId) && m.SupersededNo == Recorded.Current).ToListAsync(cancel))
            post.Supersede(no);
        terms.ForEach(t => t.Withdraw());
        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
        return terms.Count;
    }

    private IQueryable<ImportedRecord> Own(ImportBatch batch) => db.Set<ImportedRecord>().Where(r => r.BatchId == batch.Id);
}
