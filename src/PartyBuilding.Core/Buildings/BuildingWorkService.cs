using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;
using PartyBuilding.Core.Service;

namespace PartyBuilding.Core.Buildings;

/// <summary>Enters counts of activists and applications, and the quarterly checks.</summary>
public sealed class BuildingWorkService(PartyBuildingDbContext db, LedgerTransaction ledger, BuildingDesk desk)
{
    private const int Most = 100_000;

    /// <returns>Key of the building.</returns>
    public Task<Outcome<Guid>> CountAsync(AddCount input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var found = await desk.OpenAsync(input.BuildingKey, context, cancel);
                if (found.Value is not { } opened)
                    return Outcome<Guid>.From(found);
                if (await db.Set<BuildingCount>().AnyAsync(c => c.Key == input.Key, cancel))
                    return Outcome<Guid>.Ok(input.BuildingKey);
                var findings = await desk.DayAsync(opened.Building, input.On, nameof(input.On), context.Today, cancel);
                if (input.Activists is null or < 0 or > Most)
                    findings.Add(ServiceFindings.Count("入党积极分子", nameof(input.Activists)));
                if (input.Applications is null or < 0 or > Most)
                    findings.Add(ServiceFindings.Count("入党申请书", nameof(input.Applications)));
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                var old = await db.Set<BuildingCount>().SingleOrDefaultAsync(
                    c => c.BuildingKey == input.BuildingKey && c.On == input.On && c.SupersededNo == Recorded.Current, cancel);
                old?.Supersede(no);
                db.Add(new BuildingCount
                {
                    Key = input.Key, BuildingKey = input.BuildingKey, OrganisationId = opened.Building.OrganisationId, On = input.On, Activists = input.Activists!.Value,
                    Applications = input.Applications!.Value, RecordedNo = no,
                });
                desk.Record(context, "building.counted", opened, $"{input.On:yyyy-MM-dd} 入党积极分子 {input.Activists} 名，入党申请书 {input.Applications} 份", no);
                return Outcome<Guid>.Ok(input.BuildingKey);
            },
            cancel);

    /// <returns>Key of the building.</returns>
    public Task<Outcome<Guid>> CheckAsync(AddCheck input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var found = await desk.OpenAsync(input.BuildingKey, context, cancel);
                if (found.Value is not { } opened)
                    return Outcome<Guid>.From(found);
                if (await db.Set<BuildingCheck>().AnyAsync(c => c.Key == input.Key, cancel))
                    return Outcome<Guid>.Ok(input.BuildingKey);
                var findings = await desk.DayAsync(opened.Building, input.On, nameof(input.On), context.Today, cancel);
                if (input.On < opened.Building.ValidFrom)
                    findings.Add(ServiceFindings.Before("核对日期", opened.Building.ValidFrom, nameof(input.On)));
                if (input.By is not { } by || !Enum.IsDefined(by))
                    findings.Add(ServiceFindings.Missing("核对单位", nameof(input.By)));
                var differences = ServiceDesk.Text(input.Differences, 400, "差异", nameof(input.Differences), findings);
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                db.Add(new BuildingCheck
                {
                    Key = input.Key, BuildingKey = input.BuildingKey, OrganisationId = opened.Building.OrganisationId, On = input.On, By = input.By!.Value, Differences = differences,
                    RecordedNo = no,
                });
                desk.Record(
                    context, "building.checked", opened, $"{BuildingWords.Checkers[input.By.Value]}核对，{input.On:yyyy-MM-dd}，{(differences is null ? "无差异" : "有差异")}", no);
                return Outcome<Guid>.Ok(input.BuildingKey);
            },
            cancel);
}
