using PartyBuilding.Core.Common;
using PartyBuilding.Core.Dues;
using PartyBuilding.Core.Imports.Checking;
using PartyBuilding.Core.Rules;
using Columns = PartyBuilding.Core.Imports.DuesPaymentColumns;

namespace PartyBuilding.Core.Imports.DuesPayments;

/// <summary>Puts the questions of the forms of a dues month to a row.</summary>
/// <param name="standards">What the standard says of a member and month without a line, in fen.</param>
/// <param name="batchKey">Key of the import; the payments carry it as those of a form carry the form's.</param>
internal sealed class DuesRowJudge(
    RuleCatalogue rules, DuesPaymentBook texts, DuesBooks books, DuesPeople people, IReadOnlyDictionary<(int Person, int Month), long> standards, CommandContext context,
    Guid batchKey)
{
    /// <param name="no">Recording number of the transaction; any when nothing is written.</param>
    public void Judge(DuesPaymentEntry entry, long no)
    {
        foreach (var finding in texts.Texts(entry.Row.Voucher, entry.Row.Note, rules, entry.Row.PaidOn ?? context.Today, ""))
            entry.Found.Add(finding with { Field = Column(finding) }, rejects: true);
        if (entry is not { Branch: { } branch, Person: { } person, Row: { PaidOn: { } paidOn } row })
            return;
        var fen = row.AmountFen ?? 0;
        var receipt = new DuesReceipt(branch.Id, person.PersonId, row.ForMonth ?? 0, paidOn, fen, row.Voucher);
        if (Repeats(entry, receipt))
            return;
        var month = Month.Of(paidOn);
        var sheet = books.Sheet(branch.Id, month.Value);
        if (row.ForMonth is not { } forMonth)
        {
            Closed(entry, sheet, month);
            return;
        }

        var charge = books.Charge(person.PersonId, forMonth);
        var known = new PaymentCase(
            month, new Month(forMonth), charge?.State, charge?.PayableFen ?? 0, charge?.BranchId == branch.Id,
            standards.TryGetValue((person.PersonId, forMonth), out var standard) ? standard : null, books.Paid(branch.Id, person.PersonId, forMonth),
            people.IsHere(branch.Id, person.PersonId), people.JoinedOn(person.PersonId), person.Name);
        var payer = Payer(entry, known);
        Rules(entry, known, fen, month);
        Closed(entry, sheet, month);
        if (entry.Found.Rejects || sheet is null)
            return;
        entry.Payment = new DuesPayment
        {
            Key = PublicKey.New(context.At), BatchKey = batchKey, SheetId = sheet.Id, OrganisationId = branch.Id, PersonId = person.PersonId, Month = month.Value,
            ForMonth = forMonth, Kind = known.Kind(payer is not null), AmountFen = fen, PaidOn = paidOn, Voucher = row.Voucher, PaidById = payer, Note = row.Note, RecordedNo = no,
        };
        entry.Delayed = known.EndsDelay(fen) ? charge!.Id : null;
        books.Add(receipt, row.Line);
    }

    private bool Repeats(DuesPaymentEntry entry, DuesReceipt receipt)
    {
        if (entry.Row is { ForMonth: null } or { AmountFen: null } || books.Line(receipt) is not { } line)
            return false;
        if (line == 0)
            entry.IsKnown = true;
        else
            entry.Found.Reject(Columns.Name, "IMP-DUES-TWICE", $"与第 {line} 行是同一笔：同一个人、月份、日期、金额和凭证。", "一笔只写一行；确实交了两笔的，凭证编号写明不同。");
        return true;
    }

    private static void Closed(DuesPaymentEntry entry, DuesSheet? sheet, Month month)
    {
        // A day still to come has been told already.
        if (sheet is { Status: DuesSheetStatus.Open } || entry.Found.IsFaulty(Columns.PaidOn))
            return;
        if (sheet is null)
            entry.Found.Reject(Columns.PaidOn, "IMP-DUES-MONTH", $"{entry.Branch!.Name}还没有开{month.Title}的党费。", $"先在这个支部的党费页面开{month.Title}，再导入。");
        else
            entry.Found.Add(DuesFindings.NotOpen() with { Message = $"{entry.Branch!.Name}{month.Title}的党费已经结清，不能再登记。", Field = Columns.PaidOn }, rejects: true);
    }

    private int? Payer(DuesPaymentEntry entry, PaymentCase known)
    {
        if (entry.Row.PaidBy is not { } name)
            return null;
        var named = people.Named(entry.Branch!.Id, name).Where(p => people.IsHere(p.BranchId, p.PersonId)).ToList();
        if (!known.IsOfSheet)
            entry.Found.Reject(Columns.PaidBy, "IMP-DUES-BEHALF", "代交只在交当月党费时登记。", "补交、预交的，代交人写在“说明”里，这一栏留空。");
        else if (named.Count > 1)
            entry.Found.Reject(Columns.PaidBy, "IMP-PERSON-TWICE", $"支部有 {named.Count} 名同名的{name}。", "这一笔在党费月表里登记。");
        else if (named.Count == 0 || named[0].PersonId == entry.Person!.PersonId)
            entry.Found.Add(DuesFindings.UnknownMember(Columns.PaidBy) with { Message = $"代交人{name}应是本支部的另一名党员。" }, rejects: true);
        else
            return named[0].PersonId;
        return null;
    }

    private void Rules(DuesPaymentEntry entry, PaymentCase known, long fen, Month month)
    {
        var (row, paidOn) = (entry.Row, entry.Row.PaidOn!.Value);
        var onBehalf = row.PaidBy is not null;
        var result = rules.Evaluate(DuesChecks.Payment, known.Facts(fen, onBehalf, paidOn, context.Today, row.Voucher), paidOn, RuleOccasion.Decision, row.Note)
            + rules.Evaluate(DuesChecks.Submitted, new SubmittedFacts(month, books.IsSubmitted(entry.Branch!.Id, month.Value)), context.Today, RuleOccasion.Decision, row.Note);
        // Once a reason stands in the row, what is usual is only noted.
        foreach (var finding in result.Blocking)
            entry.Found.Add(finding with { Field = Column(finding) }, rejects: true);
        foreach (var finding in result.Findings.Except(result.Blocking))
            entry.Found.Add(finding with { Field = Column(finding), Remedy = "已写明说明，照记。" }, rejects: false);
    }

    private static string Column(Finding finding) => finding.Field switch
    {
        "PersonKey" => Columns.Name,
        "Reason" => Columns.PaidOn,
        "ToMonth" => Columns.ForMonth,
        { Length: > 0 } field => field,
        _ => Columns.Name,
    };
}
