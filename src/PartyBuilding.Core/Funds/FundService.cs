using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Dues;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;
using PartyBuilding.Core.Service;

namespace PartyBuilding.Core.Funds;

/// <summary>Registers funds, changes and closes them.</summary>
public sealed class FundService(PartyBuildingDbContext db, LedgerTransaction ledger, FundDesk funds, MemberDesk members, ServiceDesk desk)
{
    /// <returns>Key of the fund.</returns>
    public Task<Outcome<Guid>> SaveAsync(SaveFund input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var old = await db.Set<Fund>().SingleOrDefaultAsync(f => f.Key == input.Key && f.SupersededNo == Recorded.Current, cancel);
                var opened = old is null ? await members.StandingAsync(input.HolderKey, context, cancel) : await members.OrganisationAsync(old.OrganisationId, context, cancel);
                if (opened.Value is not { } holder)
                    return Outcome<Guid>.From(opened);
                if (input.Version is null && old is not null)
                    return Outcome<Guid>.Ok(input.Key);
                if (input.Version is { } version && old?.RecordedNo != version)
                    return Outcome<Guid>.Conflict("这笔资金刚被别人修改过，请核对最新内容后再提交。");
                var findings = new List<Finding>();
                var name = ServiceDesk.Text(input.Name, 120, "名称", nameof(input.Name), findings);
                var note = ServiceDesk.Text(input.Note, 400, "备注", nameof(input.Note), findings);
                var kind = old?.Kind ?? input.Kind;
                Check(input, kind, name, findings);
                if (input.Year is { } year && (await funds.EntriesAsync(input.Key, cancel)).Exists(e => e.On.Year != year))
                    findings.Add(FundFindings.OtherYear(year, nameof(input.Year)));
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                old?.Supersede(no);
                db.Add(new Fund
                {
                    Key = input.Key, OrganisationId = holder.Id, Kind = kind!.Value, Name = name!, Year = input.Year, LeastFen = input.LeastFen, MostFen = input.MostFen,
                    IsOnceAYear = input.IsOnceAYear, Note = note, ClosedOn = old?.ClosedOn, RecordedNo = no,
                });
                desk.Record(context, "fund.saved", input.Key, holder.Path, $"{(old is null ? "登记" : "修改")}{FundWords.Kinds[kind.Value]}：{name}", no);
                return Outcome<Guid>.Ok(input.Key);
            },
            cancel);

    public Task<Outcome<Guid>> CloseAsync(CloseFund input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await funds.OpenAsync(input.Key, context, cancel);
                if (opened.Value is not { } open)
                    return Outcome<Guid>.From(opened);
                if (open.Fund.RecordedNo != input.Version)
                    return Outcome<Guid>.Conflict("这笔资金刚被别人修改过，请核对最新内容后再提交。");
                if (open.Fund.ClosedOn is not null)
                    return Outcome<Guid>.Refused(ServiceFindings.Finished());
                var findings = new List<Finding>();
                var entries = await funds.EntriesAsync(input.Key, cancel);
                if (input.On > context.Today)
                    findings.Add(ServiceFindings.Day("结清日期", context.Today, nameof(input.On)));
                if (entries.Count > 0 && input.On < entries.Max(e => e.On))
                    findings.Add(ServiceFindings.Before("结清日期", entries.Max(e => e.On), nameof(input.On)));
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                var next = open.Fund.Next(no);
                next.ClosedOn = input.On;
                db.Add(next);
                var balance = entries.Sum(e => FundBalance.Signed(e.Kind, e.AmountFen));
                desk.Record(context, "fund.closed", input.Key, open.Holder.Path, $"{open.Fund.Name}结清，{input.On:yyyy-MM-dd}，结余 {YuanText.Of(balance)} 元", no);
                return Outcome<Guid>.Ok(input.Key);
            },
            cancel);

    private static void Check(SaveFund input, FundKind? kind, string? name, List<Finding> findings)
    {
        if (kind is not { } known || !Enum.IsDefined(known))
            findings.Add(ServiceFindings.Missing("类别", nameof(input.Kind)));
        if (name is null)
            findings.Add(ServiceFindings.Missing("名称", nameof(input.Name)));
        if (input.Year is < 1950 or > 2100)
            findings.Add(ServiceFindings.Missing("四位数的年度", nameof(input.Year)));
        if (kind != FundKind.Relief && (input.LeastFen is not null || input.MostFen is not null || input.IsOnceAYear))
            findings.Add(FundFindings.OnlyRelief("Least"));
        if (input.LeastFen > input.MostFen)
            findings.Add(FundFindings.Bounds("Most"));
    }
}
