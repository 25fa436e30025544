using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Transfers;

namespace PartyBuilding.Core.Imports.Transfers;

/// <summary>Finds whom a row is about, and whether the register has this very transfer already.</summary>
public sealed class TransferMatching(PartyBuildingDbContext db, IdNumberVault vault)
{
    internal async Task MemberAsync(TransferEntry entry, bool onPaper, CommandContext context, CancellationToken cancel)
    {
        var (row, found) = (entry.Row, entry.Found);
        if (row.Name.Length == 0 || entry.From is null || found.IsFaulty(TransferColumns.IdNumber) || found.IsFaulty(TransferColumns.Record))
            return;
        var byKey = row.Record is not null || row.IdNumber is not null;
        var key = await KeyAsync(row, cancel);
        var present = byKey && key is null ? [] : await PresentAsync(entry.From.Id, row.Name, key, cancel);
        var known = (byKey && key is null) || !entry.HasDestination ? [] : await KnownAsync(entry, key, onPaper, cancel);
        // One who was moved and has come back since may be moved again.
        known = [.. known.Where(k => k.Case is not { Status: TransferStatus.Done } || present.TrueForAll(p => p.PersonId != k.Member.PersonId)).DistinctBy(k => k.Member.PersonId)];
        var people = known.Select(k => k.Member).Concat(present).DistinctBy(m => m.PersonId).ToList();
        if (people.Count == 0)
            await NobodyAsync(entry, context, cancel);
        else if (people.Count > 1)
            found.Reject(TransferColumns.Name, "IMP-PERSON-TWICE", $"{entry.From.Name}有 {people.Count} 名同名党员。", "补上公民身份号码，或从党员名册的导出里复制记录标识。");
        else if (people[0].Name != row.Name)
            found.Reject(TransferColumns.Name, "IMP-PERSON-NAME", $"号码或记录标识属于{people[0].Name}，与姓名不符。", "对照证件改正其中一项。");
        else
            (entry.Member, entry.IsKnown) = (people[0], known.Count > 0);
        if (entry.IsKnown && known[0].Case is { } running)
            Compare(entry, running);
    }

    private async Task<Guid?> KeyAsync(TransferSheetRow row, CancellationToken cancel)
    {
        if (row.Record is { } record)
            return record;
        if (row.IdNumber is not { } number || await vault.FindPersonAsync(number, cancel) is not { } holder)
            return null;
        return await db.People.Where(p => p.Id == holder.PersonId).Select(p => (Guid?)p.PublicId).SingleOrDefaultAsync(cancel);
    }

    private Task<List<MovingMember>> PresentAsync(int branchId, string name, Guid? key, CancellationToken cancel)
        => db.MembershipSpells.Where(s => s.BranchId == branchId && (key == null ? s.Person!.Name == name : s.Person!.PublicId == key)).OrderBy(s => s.Id)
            .Select(s => new MovingMember(s.PersonId, s.Person!.PublicId, s.Person.Name, s.Id, s.Person.Version)).ToListAsync(cancel);

    private async Task<List<KnownTransfer>> KnownAsync(TransferEntry entry, Guid? key, bool onPaper, CancellationToken cancel)
    {
        var (from, name) = (entry.From!.Id, entry.Row.Name);
        var (branch, committee, outside) = (entry.ToBranch?.Id, entry.ToCommittee?.Id, entry.Row.Outside);
        if (onPaper)
        {
            return await db.Postings
                .Where(p => p.OrganisationId == from && p.Kind == PostingKind.TransferredOut && p.SupersededNo == Recorded.Current && p.EffectiveOn == entry.Row.EffectiveOn
                    && p.CounterpartId == branch && p.OutsideName == outside && (key == null ? p.Person!.Name == name : p.Person!.PublicId == key))
                .Select(p => new KnownTransfer(new MovingMember(p.PersonId, p.Person!.PublicId, p.Person.Name, p.SpellId, p.Person.Version), null)).ToListAsync(cancel);
        }

        var cases = await db.Set<TransferCase>().AsNoTracking().Include(t => t.Person)
            .Where(t => t.FromBranchId == from && t.Status <= TransferStatus.Done && (key == null ? t.Person!.Name == name : t.Person!.PublicId == key)
                && (branch != null ? t.ToBranchId == branch : committee != null ? t.ToCommitteeId == committee && t.Kind == TransferKind.Across : t.OutsideName == outside))
            .OrderByDescending(t => t.Id).ToListAsync(cancel);
        return cases.ConvertAll(t => new KnownTransfer(new MovingMember(t.PersonId, t.Person!.PublicId, t.Person.Name, t.SpellId, t.Person.Version), t));
    }

    private async Task NobodyAsync(TransferEntry entry, CommandContext context, CancellationToken cancel)
    {
        var name = entry.Row.Name;
        var elsewhere = await db.MembershipSpells.Where(s => s.Person!.Name == name)
            .Join(db.Organisations.In(context.Scope), s => s.BranchId, o => o.Id, (s, o) => o.Name).Distinct().OrderBy(n => n).Take(3).ToListAsync(cancel);
        entry.Found.Reject(
            TransferColumns.Name, "TRF-PERSON", $"{entry.From!.Name}的在册党员里找不到{name}。",
            elsewhere.Count > 0 ? $"核对现在所在党支部：{string.Join('、', elsewhere)}有这个姓名的党员。" : "核对姓名和现在所在党支部；有号码或记录标识的，核对是否写错。");
    }

    // The case goes by what was asked; a sheet that says otherwise does not change it.
    private static void Compare(TransferEntry entry, TransferCase known)
    {
        var row = entry.Row;
        Told(TransferColumns.Reason, row.Reason is { } reason && reason != known.Reason);
        Told(TransferColumns.Circumstance, row.Circumstance is { } circumstance && circumstance != known.Circumstance);
        Told(TransferColumns.Tie, row.Tie is { } tie && tie != known.Tie);
        Told(TransferColumns.DuesPaidTo, row.DuesPaidTo is { } dues && dues != known.DuesPaidTo);
        Told(TransferColumns.Contact, row.Contact is { } contact && contact != known.Contact);

        void Told(string column, bool differs)
        {
            if (differs)
                entry.Found.Note(column, "IMP-TRANSFER-DIFFERS", $"已有这件转接（{TransferWords.Statuses[known.Status]}），{entry.Found.TitleOf(column)}与表里不同，导入不改。", "需要改的，撤回那一件后重新申请。");
        }
    }
}
