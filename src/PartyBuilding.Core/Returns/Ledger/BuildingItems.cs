using System.Linq.Expressions;
using PartyBuilding.Core.Buildings;
using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Returns.Ledger;

/// <summary>Commercial buildings of a street on the last day of the span (简报S004 L20-21), and those entered and closed in it.</summary>
public sealed class BuildingItems() : RegisterSet(
    Building("building.total", static p => Standing(p)),
    Building("building.covered", static p => [.. Standing(p), new("covered", "有党组织或服务点", b => b.HasBranch || b.HasPoint, _ => "没有党组织，也没有服务点")]),
    Building("building.with-organisation", static p => [.. Standing(p), new("organisation", "有党组织", b => b.HasBranch, b => b.HasPoint ? "只有服务点" : "没有覆盖")]),
    Building("building.unverified", static p => [.. Standing(p), new("unverified", $"{p.Span.Title}没有核对过数据", b => !b.Verified, _ => "本期已核对")]),
    Building("building.added", static p => Within(p.Span, "纳入统计", b => b.From, b => b.From)),
    Building("building.closed", static p => Within(p.Span, "撤销", b => b.To, b => b.To)),
    Means("building.organisations.independent", MeansKind.Independent),
    Means("building.organisations.joint", MeansKind.Joint),
    Means("building.service-points", MeansKind.ServicePoint),
    Members("building.members.transferred", static p =>
    [
        new("transferred", "组织关系已转入", g => g.Transferred, _ => "组织关系未转入"), .. Held(p),
        new("placed", "组织关系在本楼的党支部", g => g.Placed, _ => "组织关系已不在本楼的党支部"),
    ]),
    Members("building.members.not-transferred", static p => [new("not-transferred", "组织关系未转入", g => !g.Transferred, _ => "组织关系已转入"), .. Held(p)]),
    Counts("building.activists", c => new RegisterEntry { OrganisationId = c.OrganisationId, Key = c.BuildingKey, Name = c.Name, Amount = c.Activists, On = c.On }),
    Counts("building.applications", c => new RegisterEntry { OrganisationId = c.OrganisationId, Key = c.BuildingKey, Name = c.Name, Amount = c.Applications, On = c.On }),
    Enterprises("building.unions", static p => [.. There(p), new("union", "有工会", e => e.HasUnion, _ => "没有工会")]),
    Enterprises("building.leagues", static p => [.. There(p), new("league", "有团组织", e => e.HasLeague, _ => "没有团组织")]),
    Enterprises("building.enterprises", static p => There(p)),
    Enterprises("building.enterprises.above-scale", static p => [.. There(p), AboveScale]),
    Enterprises(
        "building.enterprises.above-scale.with-organisation", static p => [.. There(p), AboveScale, new("organisation", "有党组织", e => e.HasOrganisation, _ => "没有党组织")]),
    new RegisterItem<CountedEnterprise>(
        "building.employees", RegisterRow.Building, static (db, p) => BuildingLedger.Enterprises(db, p.Span.LastDay, p.Number), static p => There(p), Enterprise,
        e => new RegisterEntry { OrganisationId = e.OrganisationId, Key = e.BuildingKey, Name = e.Name, Amount = e.Employees, On = e.From }))
{
    private static RegisterClause<CountedEnterprise> AboveScale => new("above-scale", "规模以上", e => e.AboveScale, _ => "规模以下");

    private static RegisterItem<CountedBuilding> Building(string query, Func<LedgerPoint, IReadOnlyList<RegisterClause<CountedBuilding>>> clauses)
        => new(
            query, RegisterRow.Building, static (db, p) => BuildingLedger.Buildings(db, p.Span, p.Number), clauses,
            static (streets, name) => b => streets.Contains(b.OrganisationId) && b.Name == name,
            b => new RegisterEntry { OrganisationId = b.OrganisationId, Key = b.BuildingKey, Name = b.Name, Amount = 1, On = b.From });

    private static RegisterItem<CountedMeans> Means(string query, MeansKind kind)
        => new(
            query, RegisterRow.Building, static (db, p) => BuildingLedger.Means(db, p.Span.LastDay, p.Number),
            p =>
            [
                new("kind", $"是{BuildingWords.Means[kind]}", m => m.Kind == kind, m => BuildingWords.Means[m.Kind]),
                new("counts", $"{p.Span.LastDay:yyyy年M月d日}覆盖现有的楼宇，本身没有撤销", m => m.Counts, m => $"{m.From:yyyy-MM-dd} 起，已终止或已撤销"),
                new("first", "一个组织覆盖本街道几座楼的，只计一次", m => m.IsFirst, _ => "已在另一座楼计入"),
            ],
            static (streets, name) => m => streets.Contains(m.OrganisationId) && m.Name == name,
            m => new RegisterEntry { OrganisationId = m.OrganisationId, Key = m.BuildingKey, Name = m.Name, Amount = 1, On = m.From });

    private static RegisterItem<CountedGathered> Members(string query, Func<LedgerPoint, IReadOnlyList<RegisterClause<CountedGathered>>> clauses)
        => new(
            query, RegisterRow.Building, static (db, p) => BuildingLedger.Members(db, p.Span.LastDay, p.Number), clauses,
            static (streets, name) => g => streets.Contains(g.OrganisationId) && g.Name == name,
            g => new RegisterEntry { OrganisationId = g.OrganisationId, Key = g.BuildingKey, Name = g.Name, Amount = 1, On = g.From });

    private static RegisterItem<CountedCount> Counts(string query, Expression<Func<CountedCount, RegisterEntry>> entry)
        => new(
            query, RegisterRow.Building, static (db, p) => BuildingLedger.Counts(db, p.Span.LastDay, p.Number),
            static p => [new("newest", $"{p.Span.LastDay:yyyy年M月d日}以前最近一次登记，楼宇没有撤销", c => c.Newest, c => $"{c.On:yyyy-MM-dd} 登记")],
            static (streets, name) => c => streets.Contains(c.OrganisationId) && c.Name == name, entry);

    private static RegisterItem<CountedEnterprise> Enterprises(string query, Func<LedgerPoint, IReadOnlyList<RegisterClause<CountedEnterprise>>> clauses)
        => new(
            query, RegisterRow.Building, static (db, p) => BuildingLedger.Enterprises(db, p.Span.LastDay, p.Number), clauses, Enterprise,
            e => new RegisterEntry { OrganisationId = e.OrganisationId, Key = e.BuildingKey, Name = e.Name, Amount = 1, On = e.From });

    private static Expression<Func<CountedEnterprise, bool>> Enterprise(IReadOnlyList<int> streets, string name)
        => e => streets.Contains(e.OrganisationId) && e.Name == name;

    private static IReadOnlyList<RegisterClause<CountedBuilding>> Standing(LedgerPoint point)
    {
        var day = point.Span.LastDay;
        return
        [
            new("since", $"{day:yyyy年M月d日}或以前纳入统计", b => b.From <= day, b => $"{b.From:yyyy-MM-dd} 纳入"),
            new("until", $"{day:yyyy年M月d日}没有撤销", b => b.To > day, b => $"{b.To:yyyy-MM-dd} 撤销"),
        ];
    }

    private static IReadOnlyList<RegisterClause<CountedBuilding>> Within(MonthSpan span, string what, Expression<Func<CountedBuilding, DateOnly>> day, Func<CountedBuilding, DateOnly> fact)
    {
        var (first, last) = (span.FirstDay, span.LastDay);
        var test = Expression.Lambda<Func<CountedBuilding, bool>>(
            Expression.AndAlso(
                Expression.GreaterThanOrEqual(day.Body, ((Expression<Func<DateOnly>>)(() => first)).Body),
                Expression.LessThanOrEqual(day.Body, ((Expression<Func<DateOnly>>)(() => last)).Body)),
            day.Parameters);
        return [new("span", $"在 {span.Title}{what}", test, b => $"{fact(b):yyyy-MM-dd} {what}")];
    }

    private static IReadOnlyList<RegisterClause<CountedGathered>> Held(LedgerPoint point)
    {
        var day = point.Span.LastDay;
        return
        [
            new("since", $"{day:yyyy年M月d日}或以前纳入", g => g.From <= day, g => $"{g.From:yyyy-MM-dd} 纳入"),
            new("until", $"{day:yyyy年M月d日}没有离开", g => g.To > day, g => $"{g.To:yyyy-MM-dd} 离开"),
            new("standing", "楼宇在统计之内", g => g.Standing, _ => "楼宇不在统计之内"),
        ];
    }

    private static IReadOnlyList<RegisterClause<CountedEnterprise>> There(LedgerPoint point)
    {
        var day = point.Span.LastDay;
        return
        [
            new("since", $"{day:yyyy年M月d日}或以前入驻", e => e.From <= day, e => $"{e.From:yyyy-MM-dd} 入驻"),
            new("until", $"{day:yyyy年M月d日}没有迁出", e => e.To > day, e => $"{e.To:yyyy-MM-dd} 迁出或变更"),
            new("standing", "楼宇在统计之内", e => e.Standing, _ => "楼宇不在统计之内"),
        ];
    }
}
