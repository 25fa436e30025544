using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;
using PartyBuilding.Core.Service;

namespace PartyBuilding.Core.CoBuilding;

/// <summary>Registers agreements, changes and ends them.</summary>
public sealed class AgreementService(PartyBuildingDbContext db, LedgerTransaction ledger, MemberDesk members, ServiceDesk desk, RuleBook rules)
{
    private const int MostMembers = 100_000;

    /// <returns>Key of the agreement.</returns>
    public Task<Outcome<Guid>> SaveAsync(SaveAgreement input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var old = await db.Set<Agreement>().SingleOrDefaultAsync(a => a.Key == input.Key && a.SupersededNo == Recorded.Current, cancel);
                var opened = old is null ? await members.StandingAsync(input.OrganisationKey, context, cancel) : await members.OrganisationAsync(old.OrganisationId, context, cancel);
                if (opened.Value is not { } organisation)
                    return Outcome<Guid>.From(opened);
                if (input.Version is null && old is not null)
                    return Outcome<Guid>.Ok(input.Key);
                if (input.Version is { } version && old?.RecordedNo != version)
                    return Outcome<Guid>.Conflict("这份协议刚被别人修改过，请核对最新内容后再提交。");
                var findings = new List<Finding>();
                var parties = await PartiesAsync(input, organisation, findings, cancel);
                var next = await ReadAsync(input, old, organisation, no, context, findings, cancel);
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                await EndAsync(old, no, cancel);
                db.Add(next);
                db.AddRange(parties.Select((p, i) => new AgreementParty { AgreementKey = input.Key, Number = (short)(i + 1), Name = p.Name, Members = p.Members, RecordedNo = no }));
                desk.Record(context, "co-building.saved", input.Key, organisation.Path, $"{(old is null ? "登记" : "修改")}共建协议，{parties.Count} 方，{input.SignedOn:yyyy-MM-dd} 签订", no);
                return Outcome<Guid>.Ok(input.Key);
            },
            cancel);

    public Task<Outcome<Guid>> EndAsync(EndAgreement input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                if (await db.Set<Agreement>().SingleOrDefaultAsync(a => a.Key == input.Key && a.SupersededNo == Recorded.Current, cancel) is not { } agreement)
                    return Outcome<Guid>.NotFound();
                var opened = await members.OrganisationAsync(agreement.OrganisationId, context, cancel);
                if (opened.Value is not { } organisation)
                    return Outcome<Guid>.From(opened);
                if (agreement.RecordedNo != input.Version)
                    return Outcome<Guid>.Conflict("这份协议刚被别人修改过，请核对最新内容后再提交。");
                if (agreement.EndedOn is not null)
                    return Outcome<Guid>.Refused(ServiceFindings.Finished());
                var findings = new List<Finding>();
                var summary = ServiceDesk.Text(input.Summary, 400, "总结", nameof(input.Summary), findings);
                if (summary is null)
                    findings.Add(ServiceFindings.Missing("总结", nameof(input.Summary)));
                if (input.On > context.Today)
                    findings.Add(ServiceFindings.Day("结束日期", context.Today, nameof(input.On)));
                var last = await HeldAsync(input.Key, cancel) is { Count: > 0 } held ? held.Max() : agreement.SignedOn;
                if (input.On < last)
                    findings.Add(ServiceFindings.Before("结束日期", last, nameof(input.On)));
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                var next = agreement.Next(no);
                (next.EndedOn, next.EndNote) = (input.On, summary);
                db.Add(next);
                desk.Record(context, "co-building.ended", input.Key, organisation.Path, $"共建协议结束，{input.On:yyyy-MM-dd}", no);
                return Outcome<Guid>.Ok(input.Key);
            },
            cancel);

    private async Task<IReadOnlyList<(string Name, int Members)>> PartiesAsync(SaveAgreement input, Organisation organisation, List<Finding> findings, CancellationToken cancel)
    {
        if (input.Members is null or < 0 or > MostMembers)
            findings.Add(ServiceFindings.Missing("本方党员人数", nameof(input.Members)));
        var unread = findings.Count;
        IReadOnlyList<(string Name, int Members)> parties = [(organisation.Name, input.Members ?? 0), .. AgreementParties.Read(input.Others, nameof(input.Others), findings)];
        // A line that could not be read is said once, not as a party that is lacking.
        if (findings.Count == unread)
        {
            findings.AddRange((await rules.CurrentAsync(cancel))
                .Evaluate(AgreementChecks.Parties, new PartyFacts([.. parties.Select(p => p.Name)]), input.SignedOn, RuleOccasion.Decision).Blocking);
        }

        return parties;
    }

    private async Task<Agreement> ReadAsync(
        SaveAgreement input, Agreement? old, Organisation organisation, long no, CommandContext context, List<Finding> findings, CancellationToken cancel)
    {
        var title = ServiceDesk.Text(input.Title, 120, "协议名称", nameof(input.Title), findings);
        if (title is null)
            findings.Add(ServiceFindings.Missing("协议名称", nameof(input.Title)));
        if (input.SignedOn > context.Today)
            findings.Add(ServiceFindings.Day("签订日期", context.Today, nameof(input.SignedOn)));
        if (await HeldAsync(input.Key, cancel) is { Count: > 0 } held && held.Min() < input.SignedOn)
            findings.Add(ServiceFindings.After("签订日期", held.Min(), nameof(input.SignedOn)));
        if (old?.EndedOn < input.SignedOn)
            findings.Add(ServiceFindings.After("签订日期", old.EndedOn.Value, nameof(input.SignedOn)));
        return new Agreement
        {
            Key = input.Key, OrganisationId = organisation.Id, Title = title ?? "", SignedOn = input.SignedOn,
            Mechanisms = ServiceDesk.Text(input.Mechanisms, 400, "工作机制", nameof(input.Mechanisms), findings),
            MonthlyHighlight = input.MonthlyHighlight, QuarterlyKeyWork = input.QuarterlyKeyWork, EndedOn = old?.EndedOn, EndNote = old?.EndNote, RecordedNo = no,
        };
    }

    private async Task EndAsync(Agreement? old, long no, CancellationToken cancel)
    {
        if (old is null)
            return;
        old.Supersede(no);
        foreach (var party in await db.Set<AgreementParty>().Where(p => p.AgreementKey == old.Key && p.SupersededNo == Recorded.Current).ToListAsync(cancel))
            party.Supersede(no);
    }

    private Task<List<DateOnly>> HeldAsync(Guid agreement, CancellationToken cancel)
        => db.Set<JointActivity>().Where(a => a.AgreementKey == agreement && a.SupersededNo == Recorded.Current).Select(a => a.On).ToListAsync(cancel);
}
