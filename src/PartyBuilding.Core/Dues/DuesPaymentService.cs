using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Dues;

/// <summary>Payments of a month for the whole branch on one screen, and the taking back of one.</summary>
public sealed class DuesPaymentService(PartyBuildingDbContext db, LedgerTransaction ledger, DuesDesk desk, DuesPaymentBook book, RuleBook rules)
{
    /// <summary>Enters everybody at once or nobody.</summary>
    public Task<Outcome<Guid>> PayAsync(PayDues input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                if (await book.KnownAsync(input.SheetKey, input.BatchKey, context, cancel))
                    return Outcome<Guid>.Ok(input.SheetKey);
                var opened = await desk.OpenMonthAsync(input.SheetKey, input.Version, context, cancel);
                if (opened.Value is not { } sheet)
                    return Outcome<Guid>.From(opened);
                var lines = await book.LinesAsync(sheet, cancel);
                var findings = new List<Finding>(await desk.SubmittedAsync(sheet, context, cancel));
                if (input.Rows.GroupBy(r => r.PersonKey).FirstOrDefault(g => g.Count() > 1) is { } twice)
                    findings.Add(DuesFindings.Twice(lines.Find(l => l.PersonKey == twice.Key)?.Name ?? "有人"));
                if (input.Rows.Any(r => lines.TrueForAll(l => l.PersonKey != r.PersonKey)))
                    findings.Add(DuesFindings.NotListed());
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                var catalogue = await rules.CurrentAsync(cancel);
                var (count, sum) = (0, 0L);
                foreach (var row in input.Rows)
                {
                    var line = lines.Find(l => l.PersonKey == row.PersonKey)!;
                    var done = row.Way is PayWay.Delay or PayWay.Exempt or PayWay.Due
                        ? Excuse(row, line, catalogue, context, no, findings)
                        : await PaidAsync(row, line, sheet, input, catalogue, context, no, findings, cancel);
                    (count, sum) = (count + (done is null ? 0 : 1), sum + (done ?? 0));
                }

                if (findings.Count == 0 && count == 0)
                    findings.Add(DuesFindings.Nothing());
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                desk.Record(context, "dues.payment-entered", sheet, $"登记{new Month(sheet.Month).Title}党费 {count} 名，收到 {YuanText.Of(sum)} 元", no);
                return Outcome<Guid>.Ok(input.SheetKey);
            },
            cancel);

    /// <summary>Takes a payment back that was entered by mistake; it stays known to have been entered.</summary>
    public Task<Outcome<Guid>> TakeBackAsync(Guid paymentKey, DuesStep input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await desk.OpenMonthAsync(input.Key, input.Version, context, cancel);
                if (opened.Value is not { } sheet)
                    return Outcome<Guid>.From(opened);
                var payment = await db.Set<DuesPayment>().Include(p => p.Person)
                    .SingleOrDefaultAsync(p => p.Key == paymentKey && p.SheetId == sheet.Id && p.SupersededNo == Recorded.Current, cancel);
                if (payment is null)
                    return Outcome<Guid>.NotFound();
                if (string.IsNullOrWhiteSpace(context.Reason))
                    return Outcome<Guid>.Refused(DuesFindings.ReasonMissing());
                if (await desk.SubmittedAsync(sheet, context, cancel) is { Count: > 0 } findings)
                    return Outcome<Guid>.Refused(findings);
                payment.Supersede(no);
                desk.Record(context, "dues.taken-back", sheet, $"撤回{payment.Person!.Name}的{DuesWords.Payments[payment.Kind]} {YuanText.Of(payment.AmountFen)} 元", no);
                return Outcome<Guid>.Ok(input.Key);
            },
            cancel);

    /// <returns>What was paid, or null when there was nothing to pay.</returns>
    private async Task<long?> PaidAsync(
        PayDuesRow row, DuesLine line, DuesSheet sheet, PayDues input, RuleCatalogue catalogue, CommandContext context, long no, List<Finding> findings,
        CancellationToken cancel)
    {
        if (row.Way is PayWay.Full && line.OwedFen == 0)
            return null;
        var excuse = catalogue.Evaluate(
            DuesChecks.Excuse, new ExcuseFacts(row.Way, row.Note, row.PaidByKey is not null, line.Name, row.Field), input.PaidOn, RuleOccasion.Decision);
        var payer = row.PaidByKey is { } key ? await book.PayerAsync(key, sheet.OrganisationId, cancel) : null;
        if (row.PaidByKey is not null && (payer is null || payer == line.PersonId) && !excuse.Refuses)
            findings.Add(DuesFindings.UnknownMember(row.Field + nameof(row.PaidByKey)));
        var amount = row.Way == PayWay.Full ? line.OwedFen : row.AmountFen ?? (row.Way == PayWay.OnBehalf ? line.OwedFen : 0);
        var month = new Month(sheet.Month);
        var known = new PaymentCase(month, month, line.Charge.State, line.Charge.PayableFen, true, null, line.PaidFen, true, line.JoinedOn, line.Name);
        var facts = known.Facts(amount, row.Way == PayWay.OnBehalf, input.PaidOn, context.Today, Voucher(row, input)) with { Field = row.Field };
        var result = catalogue.Evaluate(DuesChecks.Payment, facts, input.PaidOn, RuleOccasion.Decision, row.Note) + excuse;
        findings.AddRange(result.Blocking.Concat(book.Texts(facts.Voucher, row.Note, catalogue, input.PaidOn, row.Field)).Where(f => findings.TrueForAll(k => k != f)));
        if (findings.Count > 0)
            return null;
        db.Add(new DuesPayment
        {
            Key = PublicKey.New(context.At), BatchKey = input.BatchKey, SheetId = sheet.Id, OrganisationId = sheet.OrganisationId, PersonId = line.PersonId,
            Month = sheet.Month, ForMonth = sheet.Month, Kind = facts.Kind, AmountFen = amount, PaidOn = input.PaidOn, Voucher = facts.Voucher, PaidById = payer,
            Note = ChineseText.Clean(row.Note) is { Length: > 0 } note ? note : null, RecordedNo = no,
        });
        if (known.EndsDelay(amount))
            db.Add(line.Charge.BackToDue(no));
        return amount;
    }

    private long? Excuse(PayDuesRow row, DuesLine line, RuleCatalogue catalogue, CommandContext context, long no, List<Finding> findings)
    {
        var result = catalogue.Evaluate(DuesChecks.Excuse, new ExcuseFacts(row.Way, row.Note, false, line.Name, row.Field), context.Today, RuleOccasion.Decision);
        findings.AddRange(result.Blocking);
        findings.AddRange(book.NoteTooLong(row.Note, row.Field));
        var charge = line.Charge;
        if (row.Way == PayWay.Exempt && line.PaidFen > 0)
            findings.Add(DuesFindings.HasPaid(line.Name));
        if (charge.State == DuesChargeState.NoStandard || (row.Way == PayWay.Due && !charge.ByHand) || (row.Way == PayWay.Delay && line.OwedFen == 0))
            findings.Add(DuesFindings.NotNow($"把{line.Name}改为{(row.Way == PayWay.Due ? "应交" : row.Way == PayWay.Delay ? "缓交" : "免交")}"));
        if (findings.Count > 0)
            return null;
        var reason = ChineseText.Clean(row.Note);
        db.Add(row.Way switch
        {
            PayWay.Delay => charge.ByReason(DuesChargeState.Delayed, charge.PayableFen, reason, no),
            PayWay.Exempt => charge.ByReason(DuesChargeState.Exempted, 0, reason, no),
            _ => charge.BackToDue(no),
        });
        return 0;
    }

    private static string Voucher(PayDuesRow row, PayDues input)
        => ChineseText.Clean(row.Voucher) is { Length: > 0 } own ? own : ChineseText.Clean(input.Voucher);
}
