using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Organisations.ServicePoints;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;
using PartyBuilding.Core.Service;

namespace PartyBuilding.Core.Buildings;

/// <summary>Enters the branches and service points that cover a building.</summary>
public sealed class MeansService(PartyBuildingDbContext db, LedgerTransaction ledger, BuildingDesk desk)
{
    private const int MostEnterprises = 10_000;

    /// <returns>Key of the building.</returns>
    public Task<Outcome<Guid>> AddAsync(AddMeans input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var found = await desk.OpenAsync(input.BuildingKey, context, cancel);
                if (found.Value is not { } opened)
                    return Outcome<Guid>.From(found);
                if (await db.Set<BuildingMeans>().AnyAsync(m => m.Key == input.Key, cancel))
                    return Outcome<Guid>.Ok(input.BuildingKey);
                var findings = await desk.DayAsync(opened.Building, input.From, nameof(input.From), context.Today, cancel);
                var (branch, point) = await ThingAsync(input, context.Scope, findings, cancel);
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                var next = new BuildingMeans
                {
                    Key = input.Key, BuildingKey = input.BuildingKey, OrganisationId = opened.Building.OrganisationId, Kind = input.Kind, BranchId = branch, PointKey = point,
                    Enterprises = input.Kind == MeansKind.Joint ? input.Enterprises : null, Hosted = branch is not null && input.Hosted, ValidFrom = input.From, RecordedNo = no,
                };
                var rules = await desk.EvaluateAsync(BuildingRules.Means, await FactsAsync(next, opened.Building, cancel), input.From, context, cancel);
                if (rules.Refuses)
                    return Outcome<Guid>.Refused(rules.Blocking);
                db.Add(next);
                desk.Record(context, "building.means", opened, $"登记{BuildingWords.Means[input.Kind]}，{input.From:yyyy-MM-dd} 起", no);
                return Outcome<Guid>.Ok(input.BuildingKey, rules.Findings);
            },
            cancel);

    private async Task<(int? Branch, Guid? Point)> ThingAsync(AddMeans input, OrgScope scope, List<Finding> findings, CancellationToken cancel)
    {
        if (!Enum.IsDefined(input.Kind))
        {
            findings.Add(ServiceFindings.Missing("覆盖方式", nameof(input.Kind)));
            return default;
        }

        if (input.Kind == MeansKind.ServicePoint)
        {
            if (input.Point is { } point && await new ServicePointQueries(db).FindAsync(point, scope, cancel) is not null)
                return (null, point);
            findings.Add(ServiceFindings.Line("请选择一个登记在册的服务点", nameof(input.Point), ""));
            return default;
        }

        if (input.Kind == MeansKind.Joint && input.Enterprises is null or < 1 or > MostEnterprises)
            findings.Add(ServiceFindings.Missing("所联企业数", nameof(input.Enterprises)));
        var branch = await db.Organisations.In(scope).Where(o => o.PublicId == input.Branch && o.Kind == OrganisationKind.Branch).Select(o => (int?)o.Id).SingleOrDefaultAsync(cancel);
        if (branch is null)
            findings.Add(ServiceFindings.Line("请选择一个党支部", nameof(input.Branch), ""));
        return (branch, null);
    }

    private async Task<MeansFacts> FactsAsync(BuildingMeans next, Building building, CancellationToken cancel)
    {
        var from = next.ValidFrom;
        var same = db.Set<BuildingMeans>().Where(
            m => m.SupersededNo == Recorded.Current && m.ValidTo > from && (next.BranchId != null ? m.BranchId == next.BranchId : m.PointKey == next.PointKey));
        var other = next.BranchId is null ? same.Where(_ => false) : same;
        return new MeansFacts(
            next.Kind, next.Enterprises, next.Kind == MeansKind.Independent ? await FullMembersAsync(next.BranchId!.Value, from, cancel) : 0,
            await same.AnyAsync(m => m.BuildingKey == next.BuildingKey, cancel),
            await desk.NameAsync(other.Where(m => m.Kind != next.Kind).Select(m => m.BuildingKey), next.OrganisationId, cancel),
            await desk.NameAsync(other.Where(m => m.Kind == next.Kind && m.BuildingKey != next.BuildingKey).Select(m => m.BuildingKey), next.OrganisationId, cancel),
            await BuildingsAt.StandsAsync(db, next, from, cancel), from, next.Hosted, building.HostBranchId is { } host && host != next.BranchId);
    }

    // Whose relation is in the branch on the day and who is full by then.
    private Task<int> FullMembersAsync(int branch, DateOnly day, CancellationToken cancel)
        => db.MemberPlacements.Where(p => p.OrganisationId == branch && p.SupersededNo == Recorded.Current && p.ValidFrom <= day && day < p.ValidTo)
            .CountAsync(
                p => db.PersonFacts.Any(f => f.PersonId == p.PersonId && f.Kind == PersonFactKind.Standing && f.Value == "F" && f.SupersededNo == Recorded.Current
                    && f.ValidFrom <= day && day < f.ValidTo),
                cancel);
}
