using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Dues;

/// <summary>补交, 预交, 退还: money received or paid back this month for other months, one row a month.</summary>
public sealed class DuesOtherMonthService(
    PartyBuildingDbContext db, LedgerTransaction ledger, DuesDesk desk, DuesPaymentBook book, DuesRoster roster, RuleBook rules)
{
    private const int MostMonths = 36;

    public Task<Outcome<Guid>> PayAsync(PayOtherMonths input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                if (await book.KnownAsync(input.SheetKey, input.BatchKey, context, cancel))
                    return Outcome<Guid>.Ok(input.SheetKey);
                var opened = await desk.OpenMonthAsync(input.SheetKey, input.Version, context, cancel);
                if (opened.Value is not { } sheet)
                    return Outcome<Guid>.From(opened);
                if (input.To < input.From || input.From.AddMonths(MostMonths) <= input.To)
                    return Outcome<Guid>.Refused(DuesFindings.Months());
                if (input.IsRefund && input.AmountFen is null)
                    return Outcome<Guid>.Refused(DuesFindings.Missing("退还金额", "Amount"));
                if (await db.People.SingleOrDefaultAsync(p => p.PublicId == input.PersonKey, cancel) is not { } person)
                    return Outcome<Guid>.Refused(DuesFindings.UnknownMember(nameof(input.PersonKey)));
                var (payments, findings) = await MakeAsync(input, sheet, person, context, no, cancel);
                findings.InsertRange(0, await desk.SubmittedAsync(sheet, context, cancel));
                if (findings.Count == 0 && payments.Count == 0)
                    findings.Add(DuesFindings.Nothing());
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                db.AddRange(payments);
                var words = input.From == input.To ? input.From.Title : $"{input.From.Title}至{input.To.Title}";
                desk.Record(
                    context, input.IsRefund ? "dues.refunded" : "dues.payment-entered", sheet,
                    $"{person.Name}{DuesWords.Payments[payments[0].Kind]}{words}，{YuanText.Of(Math.Abs(payments.Sum(p => p.AmountFen)))} 元", no);
                return Outcome<Guid>.Ok(input.SheetKey);
            },
            cancel);

    private async Task<(List<DuesPayment> Payments, List<Finding> Findings)> MakeAsync(
        PayOtherMonths input, DuesSheet sheet, Person person, CommandContext context, long no, CancellationToken cancel)
    {
        var (from, to) = (input.From.Value, input.To.Value);
        var charges = (await db.Set<DuesCharge>().AsNoTracking()
            .Where(c => c.PersonId == person.Id && c.Month >= from && c.Month <= to && c.SupersededNo == Recorded.Current).ToListAsync(cancel)).ToDictionary(c => c.Month);
        var paid = await book.PaidAsync(sheet.OrganisationId, [person.Id], from, to, cancel);
        var here = await db.MembershipSpells.AnyAsync(s => s.PersonId == person.Id && s.BranchId == sheet.OrganisationId, cancel);
        var joined = (await book.JoinedAsync([person.Id], cancel)).GetValueOrDefault(person.Id);
        var catalogue = await rules.CurrentAsync(cancel);
        var voucher = ChineseText.Clean(input.Voucher);
        var (payments, findings) = (new List<DuesPayment>(), new List<Finding>(book.Texts(voucher, input.Note, catalogue, input.PaidOn, "")));
        for (var month = input.From; month <= input.To; month = month.Next)
        {
            var charge = charges.GetValueOrDefault(month.Value);
            var had = paid.GetValueOrDefault((person.Id, month.Value));
            var standard = charge is null ? (await roster.StandardsAsync([person.Id], month.Value, cancel)).SingleOrDefault()?.AmountFen : null;
            var known = new PaymentCase(
                new Month(sheet.Month), month, charge?.State, charge?.PayableFen ?? 0, charge?.OrganisationId == sheet.OrganisationId, standard, had, here, joined, person.Name);
            var owed = known.OwedFen;
            if (input.AmountFen is null && owed <= 0)
                continue;
            if (input.AmountFen is null && owed is null)
            {
                findings.Add(DuesFindings.Missing("每月金额（没有核定标准）", "Amount"));
                break;
            }

            var fen = (input.AmountFen ?? owed)!.Value;
            var facts = known.Facts(fen, false, input.PaidOn, context.Today, voucher);
            if (input.IsRefund)
                facts = facts with { Kind = DuesPaymentKind.Refund, AmountFen = -fen, MayPay = facts.MayPay || had > 0 };
            findings.AddRange(catalogue.Evaluate(DuesChecks.Payment, facts, input.PaidOn, RuleOccasion.Decision, input.Note).Blocking.Where(f => !findings.Contains(f)));
            payments.Add(new DuesPayment
            {
                Key = PublicKey.New(context.At), BatchKey = input.BatchKey, SheetId = sheet.Id, OrganisationId = sheet.OrganisationId, PersonId = person.Id,
                Month = sheet.Month, ForMonth = month.Value, Kind = facts.Kind, AmountFen = facts.AmountFen, PaidOn = input.PaidOn, Voucher = voucher,
                Note = ChineseText.Clean(input.Note) is { Length: > 0 } note ? note : null, RecordedNo = no,
            });
        }

        return (payments, findings);
    }
}
