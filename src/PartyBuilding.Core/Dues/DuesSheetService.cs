using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Dues;

/// <summary>A branch's dues month: opened from the roster, brought up to it again, settled, opened again.</summary>
public sealed class DuesSheetService(
    PartyBuildingDbContext db, LedgerTransaction ledger, DuesDesk desk, MemberDesk members, DuesLines lines, DuesLedger books, RuleBook rules)
{
    /// <summary>Opens the month; the one that is there when somebody was first.</summary>
    /// <returns>Public key of the month.</returns>
    public Task<Outcome<Guid>> OpenAsync(OpenDuesSheet input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var unit = await members.OrganisationAsync(input.BranchKey, context, cancel);
                if (unit.Value is not { } branch)
                    return Outcome<Guid>.From(unit);
                if (branch.Kind != OrganisationKind.Branch)
                    return Outcome<Guid>.Refused(DuesFindings.NotABranch());
                if (await db.Set<DuesSheet>().SingleOrDefaultAsync(s => s.OrganisationId == branch.Id && s.Month == input.Month.Value, cancel) is { } there)
                    return Outcome<Guid>.Ok(there.PublicId);
                var findings = (await rules.CurrentAsync(cancel)).Evaluate(
                    DuesStandardChecks.SheetMonth, new SheetMonthFacts(input.Month, Month.Of(context.Today)), context.Today, RuleOccasion.Decision).Blocking.ToList();
                if (MemberDesk.BranchProblem(branch, input.Month.LastDay, "Month") is { } problem)
                    findings.Add(problem);
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                var sheet = new DuesSheet
                {
                    PublicId = PublicKey.New(context.At), OrganisationId = branch.Id, Organisation = branch, Month = input.Month.Value,
                    RosterDay = await lines.RosterDayAsync(input.Month, cancel), Status = DuesSheetStatus.Open,
                };
                db.Add(sheet);
                var (added, _, _) = await lines.AgreeAsync(sheet, no, cancel);
                desk.Record(context, "dues.opened", sheet, $"开{input.Month.Title}党费，名单 {added} 名", no);
                return Outcome<Guid>.Ok(sheet.PublicId);
            },
            cancel);

    /// <summary>Brings an open month up to the roster and the standards as they are now known.</summary>
    public Task<Outcome<Guid>> RefreshAsync(DuesStep input, CommandContext context, CancellationToken cancel = default)
        => StepAsync(input.Key, input.Version, context, async (sheet, no) =>
        {
            if (sheet.Status != DuesSheetStatus.Open)
                return [DuesFindings.NotOpen()];
            sheet.RosterDay = await lines.RosterDayAsync(new Month(sheet.Month), cancel);
            var (added, changed, gone) = await lines.AgreeAsync(sheet, no, cancel);
            desk.Record(context, "dues.refreshed", sheet, $"核对名单：增加 {added} 名，改动 {changed} 名，去掉 {gone} 名", no);
            return [];
        }, cancel);

    /// <summary>Settles the month and writes what was received into the ledger.</summary>
    public Task<Outcome<Guid>> SettleAsync(SettleDues input, CommandContext context, CancellationToken cancel = default)
        => StepAsync(input.SheetKey, input.Version, context, async (sheet, no) =>
        {
            if (sheet.Status != DuesSheetStatus.Open)
                return [DuesFindings.NotOpen()];
            var book = await rules.CurrentAsync(cancel);
            var month = new Month(sheet.Month);
            var findings = book.Evaluate(DuesChecks.Settle, await SettleFactsAsync(sheet, cancel), context.Today, RuleOccasion.Decision).Blocking.ToList();
            findings.AddRange(await desk.YearAsync(sheet.OrganisationId, month.Year, cancel));
            var received = await db.Set<DuesPayment>().Where(p => p.SheetId == sheet.Id && p.SupersededNo == Recorded.Current).SumAsync(p => p.AmountFen, cancel);
            var voucher = ChineseText.Clean(input.Voucher);
            if (received != 0)
                findings.AddRange(book.Evaluate(DuesChecks.Voucher, voucher, context.Today, RuleOccasion.Decision).Blocking);
            if (voucher.Length > 40)
                findings.Add(DuesFindings.TooLong("凭证编号", 40, nameof(input.Voucher)));
            if (findings.Count > 0)
                return findings;
            (sheet.Status, sheet.SettledOn) = (DuesSheetStatus.Settled, context.Today);
            if (received != 0)
                findings.AddRange(await books.PostAsync(
                    sheet.OrganisationId, context.Today < month.LastDay ? context.Today : month.LastDay,
                    received > 0 ? DuesEntryKind.Collected : DuesEntryKind.Refunded, Math.Abs(received), voucher, $"{month.Title}党费", sheet.PublicId, no, cancel));
            desk.Record(context, "dues.settled", sheet, $"结清{month.Title}党费，实收 {YuanText.Of(received)} 元", no);
            return findings;
        }, cancel);

    /// <summary>Opens a settled month again; the level above does it, with the reason.</summary>
    public Task<Outcome<Guid>> ReopenAsync(DuesStep input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await desk.OpenAsync(input.Key, input.Version, context, cancel);
                if (opened.Value is not { } sheet)
                    return Outcome<Guid>.From(opened);
                if (!MemberEditing.MayDecide(sheet.Organisation!.Path, context))
                    return Outcome<Guid>.Forbidden();
                if (sheet.Status != DuesSheetStatus.Settled)
                    return Outcome<Guid>.Refused(DuesFindings.NotSettled());
                var findings = new List<Finding>();
                if (string.IsNullOrWhiteSpace(context.Reason))
                    findings.Add(DuesFindings.ReasonMissing());
                findings.AddRange((await rules.CurrentAsync(cancel)).Evaluate(
                    DuesChecks.Reopen, await ReopenFactsAsync(sheet, cancel), context.Today, RuleOccasion.Decision).Blocking);
                findings.AddRange(await desk.YearAsync(sheet.OrganisationId, new Month(sheet.Month).Year, cancel));
                if (findings.Count == 0)
                    findings.AddRange(await books.TakeBackAsync(sheet.OrganisationId, sheet.PublicId, no, cancel));
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                (sheet.Status, sheet.SettledOn) = (DuesSheetStatus.Open, null);
                desk.Record(context, "dues.reopened", sheet, $"重开{new Month(sheet.Month).Title}党费", no);
                return Outcome<Guid>.Ok(input.Key);
            },
            cancel);

    private async Task<SettleFacts> SettleFactsAsync(DuesSheet sheet, CancellationToken cancel)
    {
        var charges = await db.Set<DuesCharge>().AsNoTracking().Where(c => c.SheetId == sheet.Id && c.SupersededNo == Recorded.Current)
            .Select(c => new { c.PersonId, c.Person!.Name, c.State, c.PayableFen }).ToListAsync(cancel);
        var paid = (await db.Set<DuesPayment>()
            .Where(p => p.OrganisationId == sheet.OrganisationId && p.ForMonth == sheet.Month && p.SupersededNo == Recorded.Current)
            .GroupBy(p => p.PersonId).Select(g => new { g.Key, Fen = g.Sum(p => p.AmountFen) }).ToListAsync(cancel)).ToDictionary(p => p.Key, p => p.Fen);
        return new SettleFacts(
            await EarlierAsync(sheet, cancel),
            [.. charges.Where(c => c.State == DuesChargeState.Due && paid.GetValueOrDefault(c.PersonId) < c.PayableFen).Select(c => c.Name)],
            [.. charges.Where(c => c.State == DuesChargeState.NoStandard).Select(c => c.Name)]);
    }

    // From the branch's first month on: none open, none left out.
    private async Task<string?> EarlierAsync(DuesSheet sheet, CancellationToken cancel)
    {
        var before = await db.Set<DuesSheet>().Where(s => s.OrganisationId == sheet.OrganisationId && s.Month < sheet.Month)
            .OrderBy(s => s.Month).Select(s => new { s.Month, s.Status }).ToListAsync(cancel);
        if (before.Count == 0)
            return null;
        for (var month = new Month(before[0].Month); month < new Month(sheet.Month); month = month.Next)
        {
            if (before.Find(s => s.Month == month.Value) is not { } found)
                return $"{month.Title}还没有开";
            if (found.Status != DuesSheetStatus.Settled)
                return $"{month.Title}还没有结清";
        }

        return null;
    }

    private async Task<ReopenFacts> ReopenFactsAsync(DuesSheet sheet, CancellationToken cancel)
    {
        var later = await db.Set<DuesSheet>()
            .Where(s => s.OrganisationId == sheet.OrganisationId && s.Month > sheet.Month && s.Status == DuesSheetStatus.Settled)
            .MaxAsync(s => (int?)s.Month, cancel);
        var remitted = await db.Set<DuesRemittance>().AnyAsync(
            r => r.OrganisationId == sheet.OrganisationId && r.Month == sheet.Month && r.SupersededNo == Recorded.Current && r.Status != DuesRemittanceStatus.SentBack, cancel);
        return new ReopenFacts(remitted, later is { } month ? new Month(month).Title : null);
    }

    private Task<Outcome<Guid>> StepAsync(
        Guid key, int version, CommandContext context, Func<DuesSheet, long, Task<IReadOnlyList<Finding>>> step, CancellationToken cancel)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await desk.OpenAsync(key, version, context, cancel);
                if (opened.Value is not { } sheet)
                    return Outcome<Guid>.From(opened);
                var findings = await step(sheet, no);
                return findings.Count > 0 ? Outcome<Guid>.Refused(findings) : Outcome<Guid>.Ok(key);
            },
            cancel);
}
