using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Cadres.Archives;

/// <summary>Passes files on, takes the receipt, and takes back what was refused (手册2008 L4655-4666).</summary>
public sealed class ArchivePassingService(LedgerTransaction ledger, ArchiveDesk desk, RuleBook book)
{
    /// <summary>去世, code of <see cref="CodeStandards.CadreExit"/>.</summary>
    private const string Died = "5";

    /// <returns>Key of the file.</returns>
    public Task<Outcome<Guid>> PassAsync(PassArchive input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await desk.OpenAsync(input.FileKey, input.Version, context, cancel);
                if (opened.Value is not { } open)
                    return Outcome<Guid>.From(opened);
                var read = await desk.InputAsync(context.Today, cancel);
                read.Choice(input.Passing == ArchivePassing.In ? null : input.Passing, "转递方式", nameof(input.Passing));
                var unit = read.Text(input.Unit, ArchiveFile.LongestLine, "接收单位", nameof(input.Unit));
                var basis = read.Text(input.Basis, ArchiveFile.LongestLine, "依据文号", nameof(input.Basis), isRequired: false);
                if (basis is not null)
                    read.Code(CodeStandards.ArchiveBasis, input.BasisKind, "转递依据", nameof(input.BasisKind));
                var approver = read.Text(input.Approver, 60, "审批人", nameof(input.Approver), isRequired: false);
                var pieces = read.Number(input.Pieces, "清点份数", nameof(input.Pieces), least: 0);
                read.Past(input.On, "转出日期", nameof(input.On));
                if (read.Findings.Count > 0)
                    return Outcome<Guid>.Refused(read.Findings);
                var facts = new PassingFacts(
                    input.Passing!.Value, basis is not null, open.File.IsArranged, open.File.Loan is not null, open.File.Kept.Count(), pieces, approver is not null, input.On,
                    open.Cadre.LeftWhy == Died ? open.Cadre.LeftOn : null, input.KeepsResume);
                var rules = (await book.CurrentAsync(cancel)).Evaluate(ArchiveChecks.Passing, facts, input.On, RuleOccasion.Decision, context.Reason);
                if (rules.Refuses)
                    return Outcome<Guid>.Refused(rules.Blocking);
                open.File.Transfers.Add(new ArchiveTransfer
                {
                    Passing = input.Passing.Value, Unit = unit!, BasisKind = input.BasisKind!, Basis = basis!, On = input.On, Pieces = pieces, Approver = approver,
                });
                open.File.PassedOn = input.On;
                desk.Record(context, "archive.passed", open, $"{input.Passing.Value.Title()}：{unit}，{pieces} 份，依据 {basis}", no);
                return Outcome<Guid>.Ok(input.FileKey);
            },
            cancel);

    /// <returns>Key of the file.</returns>
    public Task<Outcome<Guid>> ConfirmAsync(ConfirmPassing input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await desk.OpenAsync(input.FileKey, input.Version, context, cancel, isPassed: true);
                if (opened.Value is not { } open)
                    return Outcome<Guid>.From(opened);
                if (open.File.Transfers.Find(t => t.Passing != ArchivePassing.In && t is { ReceiptOn: null, RefusedWhy: null }) is not { } sent)
                    return Outcome<Guid>.Refused(ArchiveFindings.NotPassed());
                var read = await desk.InputAsync(context.Today, cancel);
                read.Past(input.On, "日期", nameof(input.On));
                if (input.On < sent.On)
                    read.Findings.Add(CadreFindings.Before("日期", "转出日期", sent.On, nameof(input.On)));
                var number = read.Text(input.Number, ArchiveFile.LongestLine, "回执编号", nameof(input.Number), isRequired: !input.IsRefused);
                var why = read.Text(input.Why, ArchiveFile.LongestText, "拒收原因", nameof(input.Why), isRequired: input.IsRefused);
                if (read.Findings.Count > 0)
                    return Outcome<Guid>.Refused(read.Findings);
                if (input.IsRefused)
                    (sent.RefusedWhy, open.File.PassedOn) = (why, null);
                else
                    (sent.ReceiptOn, sent.ReceiptNumber) = (input.On, number);
                desk.Record(context, input.IsRefused ? "archive.refused" : "archive.receipt", open, input.IsRefused ? $"{sent.Unit}拒收：{why}" : $"收到{sent.Unit}的回执 {number}", no);
                return Outcome<Guid>.Ok(input.FileKey);
            },
            cancel);
}
