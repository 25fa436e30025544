using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;
using PartyBuilding.Core.Service;

namespace PartyBuilding.Core.Buildings;

/// <summary>Enters the enterprises of a building and what becomes of them.</summary>
public sealed class EnterpriseService(PartyBuildingDbContext db, LedgerTransaction ledger, BuildingDesk desk)
{
    private const int MostEmployees = 1_000_000;

    /// <returns>Key of the building.</returns>
    public Task<Outcome<Guid>> SaveAsync(SaveEnterprise input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var found = await desk.OpenAsync(input.BuildingKey, context, cancel);
                if (found.Value is not { } opened)
                    return Outcome<Guid>.From(found);
                var old = await db.Set<BuildingEnterprise>().Where(e => e.Key == input.Key && e.BuildingKey == input.BuildingKey && e.SupersededNo == Recorded.Current)
                    .OrderByDescending(e => e.ValidFrom).FirstOrDefaultAsync(cancel);
                if (input.Version is null && await db.Set<BuildingEnterprise>().AnyAsync(e => e.Key == input.Key, cancel))
                    return Outcome<Guid>.Ok(input.BuildingKey);
                if (input.Version is not null && old is null)
                    return Outcome<Guid>.NotFound();
                if (input.Version is { } version && old!.RecordedNo != version)
                    return Outcome<Guid>.Conflict("这家企业刚被别人修改过，请核对最新内容后再提交。");
                var findings = await CheckAsync(input, old, opened.Building, context.Today, cancel);
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                var next = Next(input, old, opened.Building, no);
                var rules = await desk.EvaluateAsync(BuildingRules.Enterprise, await FactsAsync(next, cancel), next.ValidFrom, context, cancel);
                if (rules.Refuses)
                    return Outcome<Guid>.Refused(rules.Blocking);
                Replace(old, next, input.ChangedOn, no);
                desk.Record(context, "building.enterprise", opened, $"{(old is null ? "登记" : "修改")}企业{next.Name}，{next.Employees} 人，{next.ValidFrom:yyyy-MM-dd} 起", no);
                return Outcome<Guid>.Ok(input.BuildingKey, rules.Findings);
            },
            cancel);

    private void Replace(BuildingEnterprise? old, BuildingEnterprise next, DateOnly? changed, long no)
    {
        if (old is not null && changed is { } day)
            db.Add(old.Until(no, day));
        else
            old?.Supersede(no);
        db.Add(next);
    }

    private static BuildingEnterprise Next(SaveEnterprise input, BuildingEnterprise? old, Building building, long no)
    {
        var name = ChineseText.Clean(input.Name);
        return new BuildingEnterprise
        {
            Key = input.Key, BuildingKey = input.BuildingKey, OrganisationId = building.OrganisationId, Name = name, NameKey = ComparedText.Of(name),
            Employees = input.Employees!.Value, AboveScale = input.AboveScale, RegisteredHere = input.RegisteredHere, HasUnion = input.HasUnion, HasLeague = input.HasLeague,
            HasOrganisation = input.HasOrganisation, ValidFrom = input.ChangedOn ?? input.From, ValidTo = old?.ValidTo ?? Recorded.Open, RecordedNo = no,
        };
    }

    private async Task<List<Finding>> CheckAsync(SaveEnterprise input, BuildingEnterprise? old, Building building, DateOnly today, CancellationToken cancel)
    {
        var findings = await desk.DayAsync(building, input.From, nameof(input.From), today, cancel);
        if (ServiceDesk.Text(input.Name, 120, "企业名称", nameof(input.Name), findings) is null)
            findings.Add(ServiceFindings.Missing("企业名称", nameof(input.Name)));
        if (input.Employees is null or < 0 or > MostEmployees)
            findings.Add(ServiceFindings.Missing("从业人员数（0 至 1000000）", nameof(input.Employees)));
        if (old is null)
            return findings;
        if (input.ChangedOn > today)
            findings.Add(ServiceFindings.Day("变动日期", today, nameof(input.ChangedOn)));
        if (input.ChangedOn <= old.ValidFrom)
            findings.Add(ServiceFindings.Before("变动日期", old.ValidFrom.AddDays(1), nameof(input.ChangedOn)));
        if ((input.ChangedOn ?? input.From) >= old.ValidTo)
            findings.Add(ServiceFindings.After("日期", old.ValidTo.AddDays(-1), input.ChangedOn is null ? nameof(input.From) : nameof(input.ChangedOn)));
        // The row before this one ends on the day this one begins: that day stays.
        var changedBefore = await db.Set<BuildingEnterprise>().AnyAsync(
            e => e.Key == old.Key && e.SupersededNo == Recorded.Current && e.ValidTo == old.ValidFrom, cancel);
        if (changedBefore && input.ChangedOn is null && input.From != old.ValidFrom)
            findings.Add(ServiceFindings.Line($"{old.ValidFrom:yyyy-MM-dd} 以前另有一段登记，起始日期不能再改", nameof(input.From), ""));
        return findings;
    }

    private async Task<EnterpriseFacts> FactsAsync(BuildingEnterprise next, CancellationToken cancel)
    {
        var others = db.Set<BuildingEnterprise>().Where(
            e => e.SupersededNo == Recorded.Current && e.Key != next.Key && e.OrganisationId == next.OrganisationId && e.NameKey == next.NameKey
                && e.ValidTo > next.ValidFrom && e.ValidFrom < next.ValidTo);
        return new EnterpriseFacts(
            await desk.NameAsync(others.Select(e => e.BuildingKey), next.OrganisationId, cancel), next.HasOrganisation,
            await db.Set<BuildingMeans>().AnyAsync(
                m => m.BuildingKey == next.BuildingKey && m.SupersededNo == Recorded.Current && m.BranchId != null && m.ValidTo > next.ValidFrom && m.ValidFrom < next.ValidTo, cancel));
    }
}
