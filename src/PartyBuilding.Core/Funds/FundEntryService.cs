using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Dues;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;
using PartyBuilding.Core.Service;

namespace PartyBuilding.Core.Funds;

/// <summary>Money in and out of a fund. Events say sums and purposes, never who a family is.</summary>
public sealed class FundEntryService(PartyBuildingDbContext db, LedgerTransaction ledger, FundDesk funds, ServiceDesk desk, RuleBook rules)
{
    /// <returns>Key of the fund.</returns>
    public Task<Outcome<Guid>> AddSourceAsync(AddFundSource input, CommandContext context, CancellationToken cancel = default)
        => AddAsync(
            input.Key, input.FundKey, input.On, input.AmountFen, context,
            async (open, _, no, findings) =>
            {
                var from = ServiceDesk.Text(input.From, 120, "来自哪里", nameof(input.From), findings);
                if (from is null)
                    findings.Add(ServiceFindings.Missing("来自哪里", nameof(input.From)));
                if (input.Source is not { } source || !Enum.IsDefined(source))
                    findings.Add(ServiceFindings.Missing("来源", nameof(input.Source)));
                else
                    findings.AddRange((await rules.CurrentAsync(cancel)).Evaluate(FundChecks.Source, new FundSourceFacts(open.Fund.Kind, source), input.On, RuleOccasion.Decision).Blocking);
                return new FundEntry
                {
                    Key = input.Key, FundKey = input.FundKey, OrganisationId = open.Holder.Id, Kind = FundEntryKind.Source, On = input.On, AmountFen = input.AmountFen ?? 0,
                    Source = input.Source, What = from ?? "", Voucher = ServiceDesk.Text(input.Voucher, 40, "凭证编号", nameof(input.Voucher), findings), RecordedNo = no,
                };
            },
            cancel);

    /// <returns>Key of the fund.</returns>
    public Task<Outcome<Guid>> AddUseAsync(AddFundUse input, CommandContext context, CancellationToken cancel = default)
        => AddAsync(
            input.Key, input.FundKey, input.On, input.AmountFen, context,
            async (open, entries, no, findings) =>
            {
                var purpose = ServiceDesk.Text(input.Purpose, 120, "用途", nameof(input.Purpose), findings);
                var receiver = ServiceDesk.Text(input.Receiver, 60, "领取人", nameof(input.Receiver), findings);
                var voucher = ServiceDesk.Text(input.Voucher, 40, "凭证编号", nameof(input.Voucher), findings);
                var note = ServiceDesk.Text(context.Reason, 400, "理由", "Reason", findings);
                if (purpose is null)
                    findings.Add(ServiceFindings.Missing("用途", nameof(input.Purpose)));
                if (receiver is null)
                    findings.Add(ServiceFindings.Missing("领取的单位或家庭", nameof(input.Receiver)));
                if (input.ReceiverKind is not { } kind || !Enum.IsDefined(kind))
                    findings.Add(ServiceFindings.Missing("领取方", nameof(input.ReceiverKind)));
                var (book, facts) = (await rules.CurrentAsync(cancel), Facts(input, open.Fund, entries, receiver, voucher is not null));
                findings.AddRange(book.Evaluate(FundChecks.Use, facts, input.On, RuleOccasion.Decision, note).Blocking);
                // Before any source there is no balance to speak of: FND-SOURCE says it.
                if (facts.HasSource)
                    findings.AddRange(Balance(book, [.. entries.Select(Signed), (input.On, -facts.AmountFen)], input.On, isTakingBack: false));
                return new FundEntry
                {
                    Key = input.Key, FundKey = input.FundKey, OrganisationId = open.Holder.Id, Kind = FundEntryKind.Use, On = input.On, AmountFen = input.AmountFen ?? 0,
                    What = purpose ?? "", ReceiverKind = input.ReceiverKind, Receiver = receiver, Voucher = voucher, Note = note, RecordedNo = no,
                };
            },
            cancel);

    /// <summary>Takes an entry back that was made by mistake, with the reason; never so that the balance falls below nought.</summary>
    public Task<Outcome<Guid>> TakeBackAsync(Guid fundKey, Guid key, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await funds.OpenAsync(fundKey, context, cancel);
                if (opened.Value is not { } open)
                    return Outcome<Guid>.From(opened);
                var entries = await funds.EntriesAsync(fundKey, cancel);
                if (entries.Find(e => e.Key == key) is not { } entry)
                    return Outcome<Guid>.NotFound();
                if (open.Fund.ClosedOn is not null)
                    return Outcome<Guid>.Refused(FundFindings.Closed());
                if (string.IsNullOrWhiteSpace(context.Reason))
                    return Outcome<Guid>.Refused(ServiceFindings.ReasonMissing());
                var findings = Balance(await rules.CurrentAsync(cancel), entries.Where(e => e != entry).Select(Signed), entry.On, isTakingBack: true);
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                entry.Supersede(no);
                desk.Record(context, "fund.entry-taken-back", fundKey, open.Holder.Path, $"撤回{Words(entry)}", no);
                return Outcome<Guid>.Ok(fundKey);
            },
            cancel);

    private Task<Outcome<Guid>> AddAsync(
        Guid key, Guid fundKey, DateOnly on, long? fen, CommandContext context, Func<OpenFund, List<FundEntry>, long, List<Finding>, Task<FundEntry>> read, CancellationToken cancel)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await funds.OpenAsync(fundKey, context, cancel);
                if (opened.Value is not { } open)
                    return Outcome<Guid>.From(opened);
                if (await db.Set<FundEntry>().AnyAsync(e => e.Key == key, cancel))
                    return Outcome<Guid>.Ok(fundKey);
                if (open.Fund.ClosedOn is not null)
                    return Outcome<Guid>.Refused(FundFindings.Closed());
                var findings = new List<Finding>();
                if (fen is null or < 1 or > YuanText.Most)
                    findings.Add(ServiceFindings.Missing("金额（大于 0）", "Amount"));
                if (on > context.Today)
                    findings.Add(ServiceFindings.Day("日期", context.Today, "On"));
                if (open.Fund.Year is { } year && on.Year != year)
                    findings.Add(FundFindings.NotOfYear(year, "On"));
                var entry = await read(open, await funds.EntriesAsync(fundKey, cancel), no, findings);
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                db.Add(entry);
                desk.Record(context, "fund.entry", fundKey, open.Holder.Path, $"登记{Words(entry)}", no);
                return Outcome<Guid>.Ok(fundKey);
            },
            cancel);

    private static FundUseFacts Facts(AddFundUse input, Fund fund, List<FundEntry> entries, string? receiver, bool hasVoucher)
    {
        var (amount, who) = (input.AmountFen ?? 0, ChineseText.SearchKey(receiver));
        var earlier = entries.Count(e => e is { Kind: FundEntryKind.Use, ReceiverKind: FundReceiver.Family } && e.On.Year == input.On.Year && ChineseText.SearchKey(e.Receiver) == who);
        return new FundUseFacts(
            amount, entries.Exists(e => e.Kind == FundEntryKind.Source), input.ReceiverKind, fund.LeastFen, fund.MostFen, fund.IsOnceAYear, earlier, hasVoucher);
    }

    private static IReadOnlyList<Finding> Balance(RuleCatalogue rules, IEnumerable<(DateOnly On, long SignedFen)> entries, DateOnly on, bool isTakingBack)
        => rules.Evaluate(FundChecks.Balance, new FundBalanceFacts(FundBalance.Lowest(entries), isTakingBack), on, RuleOccasion.Decision).Blocking;

    private static (DateOnly On, long SignedFen) Signed(FundEntry entry) => (entry.On, FundBalance.Signed(entry.Kind, entry.AmountFen));

    private static string Words(FundEntry entry)
        => $"{(entry.Kind == FundEntryKind.Source ? "来源" : "使用")} {YuanText.Of(entry.AmountFen)} 元（{entry.On:yyyy-MM-dd}，{entry.What}）";
}
