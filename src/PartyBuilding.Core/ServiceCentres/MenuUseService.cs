using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;
using PartyBuilding.Core.Service;

namespace PartyBuilding.Core.ServiceCentres;

/// <summary>Counts how often the items of a menu are used, by organisations, members and the masses.</summary>
public sealed class MenuUseService(PartyBuildingDbContext db, LedgerTransaction ledger, CentreDesk centres, ServiceDesk desk)
{
    private const int Most = 100_000;

    /// <returns>Key of the service point.</returns>
    public Task<Outcome<Guid>> AddAsync(AddMenuUse input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await centres.OpenAsync(input.PointKey, context, cancel);
                if (opened.Value is not { } open)
                    return Outcome<Guid>.From(opened);
                if (await db.Set<MenuUse>().AnyAsync(u => u.Key == input.Key, cancel))
                    return Outcome<Guid>.Ok(input.PointKey);
                var findings = new List<Finding>();
                var item = await db.Set<MenuItem>().SingleOrDefaultAsync(i => i.Key == input.ItemKey && i.PointKey == input.PointKey && i.SupersededNo == Recorded.Current, cancel);
                var note = ServiceDesk.Text(input.Note, 200, "备注", nameof(input.Note), findings);
                Check(input, item, open.Point.ValidTo, context.Today, findings);
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                db.Add(new MenuUse
                {
                    Key = input.Key, ItemKey = item!.Key, PointKey = input.PointKey, OrganisationId = open.Keeper.Id, On = input.On, By = input.By!.Value, Times = input.Times!.Value,
                    Note = note, RecordedNo = no,
                });
                desk.Record(
                    context, "service-centre.used", input.PointKey, open.Keeper.Path, $"{item.Name}：{CentreWords.Users[input.By.Value]} {input.Times} 次，{input.On:yyyy-MM-dd}", no);
                return Outcome<Guid>.Ok(input.PointKey);
            },
            cancel);

    /// <summary>Takes a use back that was entered by mistake, with the reason.</summary>
    public Task<Outcome<Guid>> TakeBackAsync(Guid pointKey, Guid key, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await centres.OpenAsync(pointKey, context, cancel);
                if (opened.Value is not { } open)
                    return Outcome<Guid>.From(opened);
                if (await db.Set<MenuUse>().SingleOrDefaultAsync(u => u.Key == key && u.PointKey == pointKey && u.SupersededNo == Recorded.Current, cancel) is not { } use)
                    return Outcome<Guid>.NotFound();
                if (string.IsNullOrWhiteSpace(context.Reason))
                    return Outcome<Guid>.Refused(ServiceFindings.ReasonMissing());
                use.Supersede(no);
                desk.Record(context, "service-centre.use-taken-back", pointKey, open.Keeper.Path, $"撤回使用记录（{use.On:yyyy-MM-dd}）", no);
                return Outcome<Guid>.Ok(pointKey);
            },
            cancel);

    private static void Check(AddMenuUse input, MenuItem? item, DateOnly closed, DateOnly today, List<Finding> findings)
    {
        if (item is null)
            findings.Add(ServiceFindings.Missing("服务项目", nameof(input.ItemKey)));
        if (input.By is not { } by || !Enum.IsDefined(by))
            findings.Add(ServiceFindings.Missing("使用对象", nameof(input.By)));
        if (input.Times is null or < 1 or > Most)
            findings.Add(ServiceFindings.Missing("人次（至少 1）", nameof(input.Times)));
        if (input.On > today)
            findings.Add(ServiceFindings.Day("日期", today, nameof(input.On)));
        if (item is not null && input.On < item.On)
            findings.Add(ServiceFindings.Before("日期", item.On, nameof(input.On)));
        if (input.On > item?.WithdrawnOn)
            findings.Add(ServiceFindings.After("日期", item.WithdrawnOn.Value, nameof(input.On)));
        if (input.On >= closed)
            findings.Add(ServiceFindings.After("日期", closed.AddDays(-1), nameof(input.On)));
    }
}
