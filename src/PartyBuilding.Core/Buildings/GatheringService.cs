using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;
using PartyBuilding.Core.Service;

namespace PartyBuilding.Core.Buildings;

/// <summary>Enters the members gathered in a building.</summary>
public sealed class GatheringService(PartyBuildingDbContext db, LedgerTransaction ledger, BuildingDesk desk)
{
    /// <returns>Key of the building.</returns>
    public Task<Outcome<Guid>> AddAsync(AddGathered input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var found = await desk.OpenAsync(input.BuildingKey, context, cancel);
                if (found.Value is not { } opened)
                    return Outcome<Guid>.From(found);
                if (await db.Set<GatheredMember>().AnyAsync(m => m.Key == input.Key, cancel))
                    return Outcome<Guid>.Ok(input.BuildingKey);
                var findings = await desk.DayAsync(opened.Building, input.From, nameof(input.From), context.Today, cancel);
                var next = await ReadAsync(input, opened.Building, no, findings, cancel);
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                var rules = await desk.EvaluateAsync(BuildingRules.Gathered, await FactsAsync(next, cancel), input.From, context, cancel);
                if (rules.Refuses)
                    return Outcome<Guid>.Refused(rules.Blocking);
                db.Add(next);
                desk.Record(context, "building.member", opened, $"纳入管理党员 1 名（组织关系{(next.IsTransferred ? "已转入" : "未转入")}），{input.From:yyyy-MM-dd} 起", no);
                return Outcome<Guid>.Ok(input.BuildingKey, rules.Findings);
            },
            cancel);

    private async Task<GatheredMember> ReadAsync(AddGathered input, Building building, long no, List<Finding> findings, CancellationToken cancel)
    {
        var enterprise = ServiceDesk.Text(input.Enterprise, 120, "所在企业", nameof(input.Enterprise), findings);
        int? person = null;
        string? name = null, home = null;
        if (input.Person is { } key)
        {
            person = await PersonAsync(key, building.Key, cancel);
            if (person is null)
                findings.Add(ServiceFindings.Line("请从本楼各党支部的党员中选择", nameof(input.Person), ""));
        }
        else
        {
            name = ServiceDesk.Text(ChineseText.PersonName(input.Name), 60, "姓名", nameof(input.Name), findings);
            home = ServiceDesk.Text(input.Home, 120, "组织关系所在党组织", nameof(input.Home), findings);
            if (name is null)
                findings.Add(ServiceFindings.Missing("姓名；组织关系已转入的从名单中选择", nameof(input.Name)));
            if (home is null)
                findings.Add(ServiceFindings.Missing("组织关系所在党组织", nameof(input.Home)));
            if (enterprise is null)
                findings.Add(ServiceFindings.Missing("所在企业", nameof(input.Enterprise)));
        }

        return new GatheredMember
        {
            Key = input.Key, BuildingKey = building.Key, OrganisationId = building.OrganisationId, PersonId = person, Name = name, Home = home, Enterprise = enterprise,
            ValidFrom = input.From, RecordedNo = no,
        };
    }

    // Somebody who is or was in a branch of the building: keys of others are not looked up.
    private Task<int?> PersonAsync(Guid key, Guid building, CancellationToken cancel)
    {
        var branches = db.Set<BuildingMeans>().Where(m => m.BuildingKey == building && m.SupersededNo == Recorded.Current && m.BranchId != null).Select(m => m.BranchId);
        return db.MemberPlacements.Where(p => p.Person!.PublicId == key && p.SupersededNo == Recorded.Current && branches.Contains(p.OrganisationId))
            .Select(p => (int?)p.PersonId).FirstOrDefaultAsync(cancel);
    }

    private async Task<GatheredFacts> FactsAsync(GatheredMember next, CancellationToken cancel)
    {
        var from = next.ValidFrom;
        var current = db.Set<GatheredMember>().Where(g => g.SupersededNo == Recorded.Current && g.ValidTo > from);
        var same = next.IsTransferred
            ? current.Where(g => g.PersonId == next.PersonId)
            : current.Where(g => g.Name == next.Name && g.Home == next.Home && g.OrganisationId == next.OrganisationId);
        var entered = db.Set<BuildingMeans>().Where(m => m.BuildingKey == next.BuildingKey && m.SupersededNo == Recorded.Current && m.ValidFrom <= from && from < m.ValidTo);
        return new GatheredFacts(
            next.IsTransferred,
            await db.MemberPlacements.AnyAsync(
                p => p.PersonId == next.PersonId && p.SupersededNo == Recorded.Current && p.ValidFrom <= from && from < p.ValidTo && entered.Any(m => m.BranchId == p.OrganisationId), cancel),
            await desk.NameAsync(same.Select(g => g.BuildingKey), next.OrganisationId, cancel),
            !next.IsTransferred && await current.AnyAsync(g => g.BuildingKey == next.BuildingKey && g.PersonId != null && g.Person!.Name == next.Name, cancel));
    }
}
