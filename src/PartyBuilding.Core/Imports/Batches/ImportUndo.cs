using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Imports.Batches;

/// <summary>
/// Takes a whole import back while nothing newer stands on it. Nothing is deleted: its rows are no longer believed, and who
/// asks what was known in between still sees them. Their numbers are freed, so that the sheet can be sent again.
/// </summary>
public sealed class ImportUndo(PartyBuildingDbContext db, LedgerTransaction ledger, ImportDesk desk, ImportFiles files)
{
    private const int Chunk = 500;
    private const int MostNamed = 50;

    /// <returns>Refused with what stands on the import, a finding each.</returns>
    public Task<Outcome<Guid>> UndoAsync(Guid key, int version, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await desk.OpenAsync(key, version, context, cancel, ImportStatus.Done);
                if (opened.Value is not { } batch)
                    return Outcome<Guid>.From(opened);
                if (string.IsNullOrWhiteSpace(context.Reason))
                    return Outcome<Guid>.Refused(ImportDesk.Must("IMP-UNDO", "请填写撤销的原因。", field: "Reason"));
                var standing = await StandingAsync(batch, context.Scope, cancel);
                if (standing.Count > 0)
                    return Outcome<Guid>.Refused(standing);

                var people = await db.Set<ImportedMember>().Where(m => m.BatchId == batch.Id).OrderBy(m => m.Id).Select(m => m.PersonId).ToListAsync(cancel);
                foreach (var chunk in people.Chunk(Chunk))
                    await TakeBackAsync(chunk, no, cancel);
                batch = await db.Set<ImportBatch>().Include(b => b.Organisation).SingleAsync(b => b.Id == batch.Id, cancel);
                (batch.Status, batch.EndedAt) = (ImportStatus.Undone, context.At);
                await files.DropAsync(batch, cancel);
                desk.Record(context, "import.undone", batch, batch.Organisation!.Path, $"撤销导入“{batch.FileName}”：撤回 {people.Count} 人", no: no);
                return Outcome<Guid>.Ok(key);
            },
            cancel);

    /// <summary>What was done since that rests on the import: later changes of its people, returns that count them.</summary>
    private async Task<List<Finding>> StandingAsync(ImportBatch batch, OrgScope scope, CancellationToken cancel)
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
