using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;
using PartyBuilding.Core.Service;

namespace PartyBuilding.Core.ServiceCentres;

/// <summary>Keeps the menu of a centre: items come on it and are withdrawn, nothing is deleted.</summary>
public sealed class MenuService(PartyBuildingDbContext db, LedgerTransaction ledger, CentreDesk centres, ServiceDesk desk, RuleBook rules)
{
    /// <returns>Key of the service point.</returns>
    public Task<Outcome<Guid>> AddAsync(AddMenuItem input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await centres.OpenAsync(input.PointKey, context, cancel);
                if (opened.Value is not { } open)
                    return Outcome<Guid>.From(opened);
                if (await db.Set<MenuItem>().AnyAsync(i => i.Key == input.Key, cancel))
                    return Outcome<Guid>.Ok(input.PointKey);
                var findings = new List<Finding>();
                var name = ServiceDesk.Text(input.Name, 120, "服务项目", nameof(input.Name), findings);
                var provider = ServiceDesk.Text(input.Provider, 120, "提供单位", nameof(input.Provider), findings);
                var how = ServiceDesk.Text(input.HowToJoin, 200, "参加办法", nameof(input.HowToJoin), findings);
                var note = ServiceDesk.Text(context.Reason, 400, "理由", "Reason", findings);
                if (name is null)
                    findings.Add(ServiceFindings.Missing("服务项目", nameof(input.Name)));
                if (input.On < open.Point.ValidFrom)
                    findings.Add(ServiceFindings.Before("起始日期", open.Point.ValidFrom, nameof(input.On)));
                if (input.On > context.Today)
                    findings.Add(ServiceFindings.Day("起始日期", context.Today, nameof(input.On)));
                if (input.On >= open.Point.ValidTo)
                    findings.Add(ServiceFindings.After("起始日期", open.Point.ValidTo.AddDays(-1), nameof(input.On)));
                var facts = new MenuItemFacts(input.Category, provider, await SameAsync(input.PointKey, name, cancel));
                findings.AddRange((await rules.CurrentAsync(cancel)).Evaluate(CentreChecks.Item, facts, input.On, RuleOccasion.Decision, note).Blocking);
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                db.Add(new MenuItem
                {
                    Key = input.Key, PointKey = input.PointKey, OrganisationId = open.Keeper.Id, Category = input.Category!.Value, Name = name!, Provider = provider!, HowToJoin = how,
                    On = input.On, Note = note, RecordedNo = no,
                });
                desk.Record(context, "service-centre.item-added", input.PointKey, open.Keeper.Path, $"服务菜单增加{CentreWords.Categories[input.Category.Value]}：{name}", no);
                return Outcome<Guid>.Ok(input.PointKey);
            },
            cancel);

    public Task<Outcome<Guid>> WithdrawAsync(WithdrawMenuItem input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await centres.OpenAsync(input.PointKey, context, cancel);
                if (opened.Value is not { } open)
                    return Outcome<Guid>.From(opened);
                if (await db.Set<MenuItem>().SingleOrDefaultAsync(i => i.Key == input.Key && i.PointKey == input.PointKey && i.SupersededNo == Recorded.Current, cancel) is not { } item)
                    return Outcome<Guid>.NotFound();
                if (item.RecordedNo != input.Version || item.WithdrawnOn is not null)
                    return Outcome<Guid>.Conflict("这个项目刚被别人修改过，请核对最新内容后再提交。");
                if (input.On > context.Today)
                    return Outcome<Guid>.Refused(ServiceFindings.Day("取消日期", context.Today, nameof(input.On)));
                var last = await db.Set<MenuUse>().Where(u => u.ItemKey == input.Key && u.SupersededNo == Recorded.Current).MaxAsync(u => (DateOnly?)u.On, cancel) ?? item.On;
                if (input.On < last)
                    return Outcome<Guid>.Refused(ServiceFindings.Before("取消日期", last, nameof(input.On)));
                var next = item.Next(no);
                next.WithdrawnOn = input.On;
                db.Add(next);
                desk.Record(context, "service-centre.item-withdrawn", input.PointKey, open.Keeper.Path, $"服务菜单取消：{item.Name}，{input.On:yyyy-MM-dd}", no);
                return Outcome<Guid>.Ok(input.PointKey);
            },
            cancel);

    // Written with other blanks or widths it is the same item.
    private async Task<int> SameAsync(Guid point, string? name, CancellationToken cancel)
    {
        var names = await db.Set<MenuItem>().Where(i => i.PointKey == point && i.WithdrawnOn == null && i.SupersededNo == Recorded.Current).Select(i => i.Name).ToListAsync(cancel);
        return names.Count(n => ChineseText.SearchKey(n) == ChineseText.SearchKey(name));
    }
}
