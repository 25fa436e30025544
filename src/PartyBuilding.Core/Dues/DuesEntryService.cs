using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Dues;

/// <summary>Entries of the ledger made by hand (会计专账, 手册2008 L1916).</summary>
public sealed class DuesEntryService(PartyBuildingDbContext db, LedgerTransaction ledger, DuesDesk desk, MemberDesk members, DuesLedger books, RuleBook rules)
{
    /// <returns>Key of the organisation.</returns>
    public Task<Outcome<Guid>> EnterAsync(EnterDues input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await members.OrganisationAsync(input.UnitKey, context, cancel);
                if (opened.Value is not { } unit)
                    return Outcome<Guid>.From(opened);
                if (await db.Set<DuesEntry>().AnyAsync(e => e.Key == input.Key && e.OrganisationId == unit.Id, cancel))
                    return Outcome<Guid>.Ok(input.UnitKey);
                var (voucher, what) = (ChineseText.Clean(input.Voucher), ChineseText.Clean(input.What));
                var book = await rules.CurrentAsync(cancel);
                var findings = new List<Finding>();
                if (!DuesWords.ByHand.Contains(input.Kind))
                    findings.Add(DuesFindings.Missing("用途", nameof(input.Kind)));
                findings.AddRange(book.Evaluate(DuesBookChecks.Entry, new EntryFacts(input.Kind, input.AmountFen, voucher, what), input.On, RuleOccasion.Decision).Blocking);
                findings.AddRange(book.Evaluate(DuesChecks.Voucher, voucher, input.On, RuleOccasion.Decision).Blocking);
                if (input.AmountFen <= 0)
                    findings.Add(DuesFindings.Missing("大于 0 的金额", "Amount"));
                if (input.On > context.Today)
                    findings.Add(DuesFindings.Day("日期", context.Today, nameof(input.On)));
                if (voucher.Length > 40)
                    findings.Add(DuesFindings.TooLong("凭证编号", 40, nameof(input.Voucher)));
                if (what.Length > 200)
                    findings.Add(DuesFindings.TooLong("说明", 200, nameof(input.What)));
                findings.AddRange(await desk.YearAsync(unit.Id, input.On.Year, cancel));
                if (findings.Count == 0)
                    findings.AddRange(await books.PostAsync(unit.Id, input.On, input.Kind, input.AmountFen, voucher, what, null, no, cancel, input.Key));
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                desk.Record(
                    context, "dues.entered", input.Key, unit.Path,
                    $"{(DuesWords.IsIn(input.Kind) ? "收入" : "支出")}：{DuesWords.Entries[input.Kind]} {YuanText.Of(input.AmountFen)} 元", no);
                return Outcome<Guid>.Ok(input.UnitKey);
            },
            cancel);

    /// <summary>Takes an entry back that was made by mistake, with the reason.</summary>
    public Task<Outcome<Guid>> TakeBackAsync(Guid unitKey, Guid entryKey, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await members.OrganisationAsync(unitKey, context, cancel);
                if (opened.Value is not { } unit)
                    return Outcome<Guid>.From(opened);
                if (await db.Set<DuesEntry>().SingleOrDefaultAsync(
                        e => e.Key == entryKey && e.OrganisationId == unit.Id && e.SupersededNo == Recorded.Current, cancel) is not { } entry)
                    return Outcome<Guid>.NotFound();
                var findings = new List<Finding>();
                if (entry.SourceKey is not null)
                    findings.Add(DuesFindings.FromSource());
                if (string.IsNullOrWhiteSpace(context.Reason))
                    findings.Add(DuesFindings.ReasonMissing());
                findings.AddRange(await desk.YearAsync(unit.Id, entry.On.Year, cancel));
                if (findings.Count == 0)
                    findings.AddRange(await books.BalanceAsync(unit.Id, null, entry.Key, cancel));
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                entry.Supersede(no);
                desk.Record(context, "dues.entry-taken-back", entry.Key, unit.Path, $"撤回{DuesWords.Entries[entry.Kind]} {YuanText.Of(entry.AmountFen)} 元", no);
                return Outcome<Guid>.Ok(unitKey);
            },
            cancel);
}
