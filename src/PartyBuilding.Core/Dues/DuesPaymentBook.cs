using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Dues;

/// <summary>What the entry of payments looks up, and what it asks of every text.</summary>
public sealed class DuesPaymentBook(PartyBuildingDbContext db)
{
    /// <summary>Whether this form has been entered already, by somebody who sees the month.</summary>
    internal async Task<bool> KnownAsync(Guid sheetKey, Guid batchKey, CommandContext context, CancellationToken cancel)
        => context.Actor.May(Permission.ManageMembers)
            && await db.Set<DuesPayment>().AnyAsync(
                p => p.BatchKey == batchKey && p.Sheet!.PublicId == sheetKey && db.Organisations.In(context.Scope).Any(o => o.Id == p.OrganisationId), cancel);

    internal async Task<List<DuesLine>> LinesAsync(DuesSheet sheet, CancellationToken cancel)
    {
        var charges = await db.Set<DuesCharge>().Include(c => c.Person).Where(c => c.SheetId == sheet.Id && c.SupersededNo == Recorded.Current).ToListAsync(cancel);
        var people = charges.ConvertAll(c => c.PersonId);
        var paid = await PaidAsync(sheet.OrganisationId, people, sheet.Month, sheet.Month, cancel);
        var joined = await JoinedAsync(people, cancel);
        return charges.ConvertAll(c => new DuesLine(
            c, c.Person!.PublicId, c.PersonId, c.Person.Name, joined.GetValueOrDefault(c.PersonId), paid.GetValueOrDefault((c.PersonId, c.Month))));
    }

    /// <summary>What people have paid to a branch, by the month paid.</summary>
    internal async Task<Dictionary<(int Person, int Month), long>> PaidAsync(
        int organisationId, IReadOnlyCollection<int> people, int from, int to, CancellationToken cancel)
        => (await db.Set<DuesPayment>()
                .Where(p => p.OrganisationId == organisationId && people.Contains(p.PersonId) && p.ForMonth >= from && p.ForMonth <= to && p.SupersededNo == Recorded.Current)
                .GroupBy(p => new { p.PersonId, p.ForMonth }).Select(g => new { g.Key, Fen = g.Sum(p => p.AmountFen) }).ToListAsync(cancel))
            .ToDictionary(p => (p.Key.PersonId, p.Key.ForMonth), p => p.Fen);

    internal async Task<Dictionary<int, DateOnly>> JoinedAsync(IReadOnlyCollection<int> people, CancellationToken cancel)
        => await db.MembershipSpells.Where(s => people.Contains(s.PersonId))
            .GroupBy(s => s.PersonId).Select(g => new { g.Key, On = g.Min(s => s.JoinedOn) }).ToDictionaryAsync(x => x.Key, x => x.On, cancel);

    /// <summary>A member of the branch who pays for another.</summary>
    internal Task<int?> PayerAsync(Guid key, int organisationId, CancellationToken cancel)
        => db.MembershipSpells.Where(s => s.BranchId == organisationId && s.Person!.PublicId == key).Select(s => (int?)s.PersonId).SingleOrDefaultAsync(cancel);

    // A voucher that a row lacks is the one of the whole form.
    internal IEnumerable<Finding> Texts(string voucher, string? note, RuleCatalogue catalogue, DateOnly on, string field)
    {
        foreach (var finding in catalogue.Evaluate(DuesChecks.Voucher, voucher, on, RuleOccasion.Decision).Blocking)
            yield return finding;
        if (voucher.Length > 40)
            yield return DuesFindings.TooLong("凭证编号", 40, "Voucher");
        foreach (var finding in NoteTooLong(note, field))
            yield return finding;
    }

    internal IEnumerable<Finding> NoteTooLong(string? note, string field)
    {
        if (ChineseText.Clean(note).Length > 400)
            yield return DuesFindings.TooLong("说明", 400, field + "Note");
    }
}
