using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;
using PartyBuilding.Core.Transfers;

namespace PartyBuilding.Core.Dues;

/// <summary>按月上缴 (手册2008 L1916): a branch to its base-level committee, the committee to the district; confirmed above.</summary>
public sealed class DuesRemittanceService(
    PartyBuildingDbContext db, LedgerTransaction ledger, DuesDesk desk, MemberDesk members, DuesLedger books, TransferDestinations places, RuleBook rules)
{
    /// <returns>Key of the remittance.</returns>
    public Task<Outcome<Guid>> RemitAsync(RemitDues input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await members.OrganisationAsync(input.UnitKey, context, cancel);
                if (opened.Value is not { } unit)
                    return Outcome<Guid>.From(opened);
                if (await db.Set<DuesRemittance>().AnyAsync(r => r.Key == input.Key && r.OrganisationId == unit.Id, cancel))
                    return Outcome<Guid>.Ok(input.Key);
                if (ReceiverOf(unit) is not { } to)
                    return Outcome<Guid>.Refused(DuesFindings.NotNow("上缴：只有支部和基层党委向上缴付"));
                var facts = await FactsAsync(unit, input, context.Today, cancel);
                if (await CheckAsync(unit, input, facts, context, cancel) is { Count: > 0 } findings)
                    return Outcome<Guid>.Refused(findings);
                var voucher = ChineseText.Clean(input.Voucher);
                var row = new DuesRemittance
                {
                    Key = input.Key, OrganisationId = unit.Id, ToId = to, Month = input.Month.Value, ReceivedFen = facts.ReceivedFen, Percent = facts.Percent,
                    AmountFen = facts.AmountFen, SentOn = input.SentOn, Voucher = voucher,
                    Note = ChineseText.Clean(context.Reason) is { Length: > 0 } note ? note : null, Status = DuesRemittanceStatus.Sent, RecordedNo = no,
                };
                if (await books.PostAsync(
                        unit.Id, input.SentOn, DuesEntryKind.RemittedUp, row.AmountFen, voucher, $"上缴{input.Month.Title}党费", row.Key, no, cancel) is { Count: > 0 } uncovered)
                    return Outcome<Guid>.Refused(uncovered);
                db.Add(row);
                desk.Record(context, "dues.remittance-sent", row.Key, unit.Path, $"上缴{input.Month.Title}党费 {YuanText.Of(row.AmountFen)} 元", no);
                return Outcome<Guid>.Ok(row.Key);
            },
            cancel);

    /// <summary>The level above has received it: it stands in its ledger.</summary>
    public Task<Outcome<Guid>> ConfirmAsync(AnswerRemittance input, CommandContext context, CancellationToken cancel = default)
        => AnswerAsync(input, context, async (row, path, no) =>
        {
            var voucher = ChineseText.Clean(input.Voucher);
            var findings = (await rules.CurrentAsync(cancel)).Evaluate(DuesChecks.Voucher, voucher, input.On, RuleOccasion.Decision).Blocking.ToList();
            if (voucher.Length > 40)
                findings.Add(DuesFindings.TooLong("凭证编号", 40, nameof(input.Voucher)));
            if (input.On > context.Today)
                findings.Add(DuesFindings.Day("收到日期", context.Today, nameof(input.On)));
            if (input.On < row.SentOn)
                findings.Add(DuesFindings.Days("收到日期", $"上缴日期 {row.SentOn:yyyy-MM-dd}", nameof(input.On)));
            findings.AddRange(await desk.YearAsync(row.ToId, input.On.Year, cancel));
            if (findings.Count == 0)
                findings.AddRange(await books.PostAsync(
                    row.ToId, input.On, DuesEntryKind.FromBelow, row.AmountFen, voucher, $"{row.Organisation!.Name}{new Month(row.Month).Title}党费", row.Key, no, cancel));
            if (findings.Count > 0)
                return findings;
            var next = row.Next(no);
            (next.Status, next.AnsweredOn, next.AnswerVoucher) = (DuesRemittanceStatus.Confirmed, input.On, voucher);
            db.Add(next);
            desk.Record(context, "dues.remittance-confirmed", row.Key, path, $"确认收到{new Month(row.Month).Title}党费 {YuanText.Of(row.AmountFen)} 元", no);
            return findings;
        }, cancel);

    /// <summary>It did not arrive, or is wrong: it goes back, and so does the sender's entry.</summary>
    public Task<Outcome<Guid>> SendBackAsync(AnswerRemittance input, CommandContext context, CancellationToken cancel = default)
        => AnswerAsync(input, context, async (row, path, no) =>
        {
            if (ChineseText.Clean(context.Reason) is not { Length: > 0 and <= 400 } reason)
                return [DuesFindings.ReasonMissing()];
            var findings = new List<Finding>(await desk.YearAsync(row.OrganisationId, row.SentOn.Year, cancel));
            if (findings.Count == 0)
                findings.AddRange(await books.TakeBackAsync(row.OrganisationId, row.Key, no, cancel));
            if (findings.Count > 0)
                return findings;
            var next = row.Next(no);
            (next.Status, next.AnsweredOn, next.Answer) = (DuesRemittanceStatus.SentBack, context.Today, reason);
            db.Add(next);
            desk.Record(context, "dues.remittance-sent-back", row.Key, path, $"退回{new Month(row.Month).Title}上缴的党费 {YuanText.Of(row.AmountFen)} 元", no);
            return findings;
        }, cancel);

    /// <summary>Who receives from an organisation; null when it sends nothing up itself.</summary>
    internal static int? ReceiverOf(Organisation unit)
    {
        if (unit.Kind == OrganisationKind.Branch)
            return TransferDestinations.CommitteeOf(unit.Path);
        return OrganisationPath.Depth(unit.Path) == 2 ? OrganisationPath.Ids(unit.Path)[0] : null;
    }

    /// <summary>What was received, the ratio in force and the amount asked for.</summary>
    internal async Task<RemitFacts> FactsAsync(Organisation unit, RemitDues input, DateOnly today, CancellationToken cancel)
    {
        var rule = (await rules.CurrentAsync(cancel)).InForce("DUES-REMIT-RATIO", today);
        var percent = rule?.Number(unit.Kind == OrganisationKind.Branch ? "base" : "committee") ?? 0;
        var received = unit.Kind == OrganisationKind.Branch
            ? await db.Set<DuesPayment>().Where(p => p.OrganisationId == unit.Id && p.Month == input.Month.Value && p.SupersededNo == Recorded.Current).SumAsync(p => p.AmountFen, cancel)
            : await ConfirmedAsync(unit.Id, input.Month, cancel);
        return new RemitFacts(received, percent, input.AmountFen ?? DuesBookChecks.ShareOf(received, percent));
    }

    private Task<long> ConfirmedAsync(int unit, Month month, CancellationToken cancel)
    {
        var (first, last) = (month.FirstDay, month.LastDay);
        return db.Set<DuesRemittance>()
            .Where(r => r.ToId == unit && r.Status == DuesRemittanceStatus.Confirmed && r.AnsweredOn >= first && r.AnsweredOn <= last && r.SupersededNo == Recorded.Current)
            .SumAsync(r => r.AmountFen, cancel);
    }

    private async Task<List<Finding>> CheckAsync(Organisation unit, RemitDues input, RemitFacts facts, CommandContext context, CancellationToken cancel)
    {
        var findings = new List<Finding>();
        if (unit.Kind == OrganisationKind.Branch && !await db.Set<DuesSheet>().AnyAsync(
            s => s.OrganisationId == unit.Id && s.Month == input.Month.Value && s.Status == DuesSheetStatus.Settled, cancel))
            findings.Add(DuesFindings.NotSettled());
        else if (facts.ReceivedFen <= 0)
            findings.Add(DuesFindings.NothingReceived(input.Month.Title));
        if (await db.Set<DuesRemittance>().AnyAsync(
            r => r.OrganisationId == unit.Id && r.Month == input.Month.Value && r.SupersededNo == Recorded.Current && r.Status != DuesRemittanceStatus.SentBack, cancel))
            findings.Add(DuesFindings.AlreadyRemitted(input.Month.Title));
        if (findings.Count > 0)
            return findings;
        var book = await rules.CurrentAsync(cancel);
        findings.AddRange(book.Evaluate(DuesBookChecks.Remit, facts, context.Today, RuleOccasion.Decision, context.Reason).Blocking);
        findings.AddRange(book.Evaluate(DuesChecks.Voucher, input.Voucher ?? "", context.Today, RuleOccasion.Decision).Blocking);
        if (ChineseText.Clean(input.Voucher).Length > 40)
            findings.Add(DuesFindings.TooLong("凭证编号", 40, nameof(input.Voucher)));
        if (context.Reason?.Length > 400)
            findings.Add(DuesFindings.TooLong("理由", 400, "Reason"));
        if (facts.AmountFen <= 0)
            findings.Add(DuesFindings.Missing("大于 0 的金额", "Amount"));
        if (input.SentOn > context.Today)
            findings.Add(DuesFindings.Day("上缴日期", context.Today, nameof(input.SentOn)));
        if (input.SentOn < input.Month.FirstDay)
            findings.Add(DuesFindings.Days("上缴日期", input.Month.Title, nameof(input.SentOn)));
        findings.AddRange(await desk.YearAsync(unit.Id, input.SentOn.Year, cancel));
        return findings;
    }

    private Task<Outcome<Guid>> AnswerAsync(
        AnswerRemittance input, CommandContext context, Func<DuesRemittance, string, long, Task<List<Finding>>> step, CancellationToken cancel)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                if (!context.Actor.May(Permission.ManageMembers))
                    return Outcome<Guid>.Forbidden();
                var row = await db.Set<DuesRemittance>().Include(r => r.Organisation)
                    .SingleOrDefaultAsync(r => r.Key == input.Key && r.SupersededNo == Recorded.Current, cancel);
                if (row is null || !await db.Organisations.In(context.Scope).AnyAsync(o => o.Id == row.OrganisationId, cancel))
                    return Outcome<Guid>.NotFound();
                // Whoever stands over the receiver and not only over the sender.
                if (await places.PathAsync(row.ToId, cancel) is not { } path || !context.Scope.Contains(path))
                    return Outcome<Guid>.Forbidden();
                if (row.RecordedNo != input.Version)
                    return Outcome<Guid>.Conflict("这一笔刚被别人办理过，请核对最新内容后再提交。");
                if (row.Status != DuesRemittanceStatus.Sent)
                    return Outcome<Guid>.Refused(DuesFindings.NotNow("确认或退回"));
                var findings = await step(row, path, no);
                return findings.Count > 0 ? Outcome<Guid>.Refused(findings) : Outcome<Guid>.Ok(input.Key);
            },
            cancel);
}
