using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;
using PartyBuilding.Core.Rules.Checks;
using PartyBuilding.Core.Transfers;

namespace PartyBuilding.Core.Reminders;

/// <summary>Receipts to be sent back (L1728) and letters whose days run out (L1714), for whoever receives.</summary>
public sealed class TransferReminders(PartyBuildingDbContext db, RuleBook book, OrganisationNames names)
{
    public async Task<IReadOnlyList<Reminder>> ReadAsync(Actor reader, OrgScope scope, DateOnly today, CancellationToken cancel)
    {
        if (!reader.May(Permission.ViewMembers))
            return [];
        var rules = await book.CurrentAsync(cancel);
        var seen = db.Organisations.In(scope).Select(o => (int?)o.Id);
        var rows = await db.Set<TransferCase>().AsNoTracking()
            .Where(t => (t.Status == TransferStatus.Accepted && t.ReceiptDueOn != null) || (t.Status == TransferStatus.InTransit && t.ValidUntil != null))
            .Where(t => seen.Contains(t.ToCommitteeId) || seen.Contains(t.FromBranchId))
            .Select(t => new { t.PublicId, t.Person!.Name, t.Status, t.ReceiptDueOn, t.ValidUntil, t.OutsideName, From = t.FromBranchId, To = t.ToBranchId ?? t.ToCommitteeId })
            .ToListAsync(cancel);
        // The other side is outside the scope: it appears by name only, as on the case itself.
        var titles = await names.OfAsync([.. rows.SelectMany(r => new[] { r.From, r.To }).OfType<int>().Distinct()], cancel);
        return [.. from row in rows
                   let receipt = row.Status == TransferStatus.Accepted
                   let due = receipt ? row.ReceiptDueOn!.Value : row.ValidUntil!.Value
                   from finding in rules.Evaluate(receipt ? ReminderChecks.Receipt : ReminderChecks.Letter, new DueDay(due, today), today, RuleOccasion.Batch).Findings
                   select new Reminder(
                       receipt ? ReminderKind.Receipt : ReminderKind.Letter, due, due < today, row.Name,
                       $"{Title(row.From) ?? row.OutsideName} → {Title(row.To) ?? row.OutsideName}", finding.Message + finding.Remedy,
                       ReminderTarget.Transfer, row.PublicId)];

        string? Title(int? id) => id is { } known ? titles.GetValueOrDefault(known) : null;
    }
}
