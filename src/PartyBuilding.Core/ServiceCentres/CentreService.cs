using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;
using PartyBuilding.Core.Service;

namespace PartyBuilding.Core.ServiceCentres;

/// <summary>Writes what a centre or point offers: level, opening times, functions, resources, a weekly session.</summary>
public sealed class CentreService(PartyBuildingDbContext db, LedgerTransaction ledger, CentreDesk centres, ServiceDesk desk)
{
    public Task<Outcome<Guid>> SaveAsync(SaveCentre input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await centres.OpenAsync(input.PointKey, context, cancel);
                if (opened.Value is not { } open)
                    return Outcome<Guid>.From(opened);
                var old = await db.Set<CentreProfile>().SingleOrDefaultAsync(p => p.PointKey == input.PointKey && p.SupersededNo == Recorded.Current, cancel);
                if (old?.RecordedNo != input.Version)
                    return Outcome<Guid>.Conflict("这个站点刚被别人修改过，请核对最新内容后再提交。");
                var findings = new List<Finding>();
                if (input.Level is not { } level || !Enum.IsDefined(level))
                    findings.Add(ServiceFindings.Missing("级别", nameof(input.Level)));
                if (input.WeeklyFrom < open.Point.ValidFrom)
                    findings.Add(ServiceFindings.Before("每周专场的起始日期", open.Point.ValidFrom, nameof(input.WeeklyFrom)));
                var profile = new CentreProfile
                {
                    PointKey = input.PointKey, Level = input.Level ?? default, OpeningTimes = ServiceDesk.Text(input.OpeningTimes, 120, "开放时间", nameof(input.OpeningTimes), findings),
                    Functions = ServiceDesk.Text(input.Functions, 400, "功能", nameof(input.Functions), findings),
                    Resources = ServiceDesk.Text(input.Resources, 400, "资源", nameof(input.Resources), findings), WeeklyFrom = input.WeeklyFrom, RecordedNo = no,
                };
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                old?.Supersede(no);
                db.Add(profile);
                desk.Record(context, "service-centre.saved", input.PointKey, open.Keeper.Path, $"登记{open.Point.Name}的级别、开放时间、功能和资源", no);
                return Outcome<Guid>.Ok(input.PointKey);
            },
            cancel);
}
