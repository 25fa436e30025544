using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Imports.Batches;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Imports.Kinds;

/// <summary>Takes the members of an import back: their rows are no longer believed, their ID numbers are freed.</summary>
public sealed class MemberSheetUndo(PartyBuildingDbContext db)
{
    private const int Chunk = 500;
    private const int MostNamed = 50;

    /// <summary>What was done since that rests on the import: later changes of its people, returns that count them.</summary>
    public async Task<IReadOnlyList<Finding>> StandingAsync(ImportBatch batch, OrgScope scope, CancellationToken cancel)
    {
        var no = batch.RecordedNo!.Value;
        var own = db.Set<ImportedMember>().Where(m => m.BatchId == batch.Id);
        var found = new List<Finding>();
        if (await own.AnyAsync(m => !m.Created, cancel))
            found.Add(ImportDesk.Must("IMP-UNDO-CORRECTED", "这次导入更正过原有党员的信息，不能整批撤销。", "逐人更正回去，或由新的一次导入改正。"));
        var touched = await own.Where(m => db.PersonFacts.Any(f => f.PersonId == m.PersonId && (f.RecordedNo > no || f.SupersededNo != Recorded.Current))
                || db.Postings.Any(p => p.PersonId == m.PersonId && p.RecordedNo > no)
                || db.MemberPlacements.Any(p => p.PersonId == m.PersonId && (p.RecordedNo > no || p.SupersededNo != Recorded.Current)))
            .OrderBy(m => m.Row).Take(MostNamed).Select(m => new { m.Row, m.Person!.Name }).ToListAsync(cancel);
        found.AddRange(touched.Select(t => ImportDesk.Must("IMP-UNDO-CHANGED", string.Create(CultureInfo.InvariantCulture, $"第 {t.Row} 行的{t.Name}导入后又有变动。"), "这之后的变动要先处理。")));
        var reported = await db.SubmittedMonths
            .Where(s => db.Postings.Any(p => p.RecordedNo == no && p.OrganisationId == s.OrganisationId && p.Month <= s.Month))
            .Join(db.Organisations.In(scope), s => s.OrganisationId, o => o.Id, (s, o) => new { o.Name, s.Month }).OrderBy(x => x.Month).Take(MostNamed).ToListAsync(cancel);
        found.AddRange(reported.Select(r => ImportDesk.Must("IMP-UNDO-REPORTED", $"{r.Name} {new Month(r.Month).FirstDay:yyyy年M月}的报表已经上报，数里有这批人。", "先撤回报表。")));
        return found;
    }

    /// <returns>How many people.</returns>
    public async Task<int> TakeBackAsync(ImportBatch batch, long no, CancellationToken cancel)
    {
        var people = await db.Set<ImportedMember>().Where(m => m.BatchId == batch.Id).OrderBy(m => m.Id).Select(m => m.PersonId).ToListAsync(cancel);
        foreach (var chunk in people.Chunk(Chunk))
            await TakeBackAsync(chunk, no, cancel);
        return people.Count;
    }

    private async Task TakeBackAsync(int[] people, long no, CancellationToken cancel)
    {
        foreach (var fact in await db.PersonFacts.Where(f => people.Contains(f.PersonId) && f.SupersededNo == Recorded.Current).ToListAsync(cancel))
            fact.Supersede(no);
        foreach (var placement in await db.MemberPlacements.Where(p => people.Contains(p.PersonId) && p.SupersededNo == Recorded.Current).ToListAsync(cancel))
            placement.Supersede(no);
        foreach (var posting in await db.Postings.Where(p => people.Contains(p.PersonId) && p.SupersededNo == Recorded.Current).ToListAsync(cancel))
            posting.Supersede(no);
        foreach (var spell in await db.MembershipSpells.Where(s => people.Contains(s.PersonId)).ToListAsync(cancel))
            spell.BranchId = null;
        foreach (var person in await db.People.Where(p => people.Contains(p.Id)).ToListAsync(cancel))
            (person.SexCode, person.BirthDate, person.EthnicityCode, person.EducationCode) = (null, null, null, null);
        db.RemoveRange(await db.Set<PersonIdNumber>().Where(x => people.Contains(x.PersonId)).ToListAsync(cancel));
        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
    }
}
