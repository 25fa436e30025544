using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;
using PartyBuilding.Core.Service;

namespace PartyBuilding.Core.Buildings;

/// <summary>Enters buildings and puts them right; nothing is deleted.</summary>
public sealed class BuildingService(PartyBuildingDbContext db, LedgerTransaction ledger, OrganisationDesk organisations, BuildingDesk desk, StreetSecretaries secretaries)
{
    /// <returns>Key of the building.</returns>
    public Task<Outcome<Guid>> SaveAsync(SaveBuilding input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var old = await db.Set<Building>().SingleOrDefaultAsync(b => b.Key == input.Key && b.SupersededNo == Recorded.Current, cancel);
                var opened = await StreetAsync(input, old, context, cancel);
                if (opened.Value is not { } street)
                    return Outcome<Guid>.From(opened);
                if (input.Version is null && old is not null)
                    return Outcome<Guid>.Ok(input.Key);
                if (input.Version is { } version && old?.RecordedNo != version)
                    return Outcome<Guid>.Conflict("这座楼宇刚被别人修改过，请核对最新内容后再提交。");
                if (old is { IsClosed: true })
                    return Outcome<Guid>.Refused(ServiceFindings.Line("这座楼宇已撤销", "", "要修改的，先取消撤销。"));
                var findings = new List<Finding>();
                var next = await ReadAsync(input, old, street, no, context, findings, cancel);
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                var rules = await desk.EvaluateAsync(BuildingRules.Building, await FactsAsync(next, street, context.Today, cancel), input.EnteredOn, context, cancel);
                if (rules.Refuses)
                    return Outcome<Guid>.Refused(rules.Blocking);
                old?.Supersede(no);
                db.Add(next);
                desk.Record(context, "building.saved", input.Key, street.Path, $"{(old is null ? "登记" : "修改")}楼宇{next.Name}，{input.EnteredOn:yyyy-MM-dd} 起统计", no);
                return Outcome<Guid>.Ok(input.Key, rules.Findings);
            },
            cancel);

    private async Task<Outcome<Organisation>> StreetAsync(SaveBuilding input, Building? old, CommandContext context, CancellationToken cancel)
    {
        if (old is not null)
        {
            var opened = await desk.OpenAsync(input.Key, context, cancel);
            return opened.Value is { } found ? Outcome<Organisation>.Ok(found.Street) : Outcome<Organisation>.From(opened);
        }

        if (input.Version is not null)
            return Outcome<Organisation>.NotFound();
        var street = await organisations.OpenStandingAsync(input.StreetKey, context, cancel);
        return street.Kind == OutcomeKind.NotFound
            ? Outcome<Organisation>.Refused(ServiceFindings.Line("找不到这个党组织，或它不在您的管理范围内", nameof(input.StreetKey), "请从列表中选择。")) : street;
    }

    private async Task<Building> ReadAsync(
        SaveBuilding input, Building? old, Organisation street, long no, CommandContext context, List<Finding> findings, CancellationToken cancel)
    {
        var name = Needed(input.Name, 120, "楼宇名称", nameof(input.Name), findings);
        var address = Needed(input.Address, 120, "地址", nameof(input.Address), findings);
        if (input.Management is not { } management || !Enum.IsDefined(management))
            findings.Add(ServiceFindings.Missing("物业性质", nameof(input.Management)));
        if (input.Cooperation is not { } cooperation || !Enum.IsDefined(cooperation))
            findings.Add(ServiceFindings.Missing("配合情况", nameof(input.Cooperation)));
        await DaysAsync(input, old, context.Today, findings, cancel);
        return new Building
        {
            Key = input.Key, OrganisationId = street.Id, Name = name, NameKey = ComparedText.Of(name), Address = address, AddressKey = ComparedText.Of(address),
            Grid = ServiceDesk.Text(input.Grid, 60, "网格单元", nameof(input.Grid), findings),
            PropertyCompany = ServiceDesk.Text(input.PropertyCompany, 120, "物业公司", nameof(input.PropertyCompany), findings),
            Management = input.Management ?? default, Cooperation = input.Cooperation ?? default, CommercialSince = input.CommercialSince,
            FirstResponsible = Person(input.FirstResponsible, "第一责任人", nameof(input.FirstResponsible), findings),
            Leader = Person(input.Leader, "责任领导", nameof(input.Leader), findings),
            DailyBody = ServiceDesk.Text(input.DailyBody, 120, "日常责任单位", nameof(input.DailyBody), findings),
            HostBranchId = await HostAsync(input, context, findings, cancel), ValidFrom = input.EnteredOn, RecordedNo = no,
        };
    }

    private async Task DaysAsync(SaveBuilding input, Building? old, DateOnly today, List<Finding> findings, CancellationToken cancel)
    {
        if (input.EnteredOn > today)
            findings.Add(ServiceFindings.Day("纳入统计日期", today, nameof(input.EnteredOn)));
        if (input.CommercialSince > input.EnteredOn)
            findings.Add(ServiceFindings.After("投入商用日期", input.EnteredOn, nameof(input.CommercialSince)));
        var checks = db.Set<BuildingCheck>().Where(c => c.BuildingKey == input.Key && c.SupersededNo == Recorded.Current).Select(c => (DateOnly?)c.On);
        if (old is not null && await checks.MinAsync(cancel) is { } first && first < input.EnteredOn)
            findings.Add(ServiceFindings.After("纳入统计日期", first, nameof(input.EnteredOn)));
    }

    private async Task<int?> HostAsync(SaveBuilding input, CommandContext context, List<Finding> findings, CancellationToken cancel)
    {
        if (input.HostBranch is not { } key)
            return null;
        var found = await db.Organisations.In(context.Scope).Where(o => o.PublicId == key && o.Kind == OrganisationKind.Branch && o.ClosedOn == null)
            .Select(o => (int?)o.Id).SingleOrDefaultAsync(cancel);
        if (found is null)
            findings.Add(ServiceFindings.Line("请选择一个现有的党支部", nameof(input.HostBranch), ""));
        return found;
    }

    private async Task<BuildingFacts> FactsAsync(Building next, Organisation street, DateOnly today, CancellationToken cancel)
    {
        var others = db.Set<Building>().Where(b => b.SupersededNo == Recorded.Current && b.Key != next.Key && b.ValidTo > next.ValidFrom);
        var hosted = await db.Set<BuildingMeans>().CountAsync(
            m => m.BuildingKey == next.Key && m.SupersededNo == Recorded.Current && m.Hosted && m.ValidTo == Recorded.Open, cancel);
        return new BuildingFacts(
            OrganisationPath.Depth(street.Path) == 2 && street.Kind is OrganisationKind.Committee or OrganisationKind.WorkCommittee,
            await desk.NameAsync(others.Where(b => b.NameKey == next.NameKey && b.AddressKey == next.AddressKey).Select(b => b.Key), street.Id, cancel),
            await desk.NameAsync(others.Where(b => b.NameKey == next.NameKey).Select(b => b.Key), street.Id, cancel),
            await desk.NameAsync(others.Where(b => b.AddressKey == next.AddressKey).Select(b => b.Key), street.Id, cancel),
            (await secretaries.OfAsync([street.Id], today, cancel)).GetValueOrDefault(street.Id), next.FirstResponsible, hosted, next.HostBranchId is not null);
    }

    private static string Needed(string? text, int most, string what, string field, List<Finding> findings)
    {
        var clean = ServiceDesk.Text(text, most, what, field, findings);
        if (clean is null)
            findings.Add(ServiceFindings.Missing(what, field));
        return clean ?? "";
    }

    private static string? Person(string? text, string what, string field, List<Finding> findings)
        => ServiceDesk.Text(ChineseText.PersonName(text), 60, what, field, findings);
}
