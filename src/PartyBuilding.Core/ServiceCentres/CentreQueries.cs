using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Organisations.ServicePoints;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;
using PartyBuilding.Core.Service;

namespace PartyBuilding.Core.ServiceCentres;

/// <summary>Reads the standing service points of a scope with their menus.</summary>
public sealed class CentreQueries(PartyBuildingDbContext db, RuleBook rules, ServiceHistory history)
{
    private const int UsesShown = 20;
    private const int Weeks = 12;

    public Task<ServiceList<CentreRow>> ListAsync(int year, OrgScope scope, int page, CancellationToken cancel = default)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var items = db.Set<MenuItem>().Where(i => i.SupersededNo == Recorded.Current && i.WithdrawnOn == null);
        var uses = db.Set<MenuUse>().Where(u => u.SupersededNo == Recorded.Current && u.On >= first && u.On <= last);
        var profiles = db.Set<CentreProfile>().Where(p => p.SupersededNo == Recorded.Current);
        return ServiceList<CentreRow>.OfAsync(
            Seen(scope).Where(p => p.Point.ValidTo == Recorded.Open).OrderBy(p => p.Path).ThenBy(p => p.Point.Id).Select(p => new CentreRow(
                p.Point.Key, p.Point.Name, p.Keeper, p.Point.KindCode,
                profiles.Where(x => x.PointKey == p.Point.Key).Select(x => (CentreLevel?)x.Level).FirstOrDefault(),
                profiles.Where(x => x.PointKey == p.Point.Key).Select(x => x.OpeningTimes).FirstOrDefault(),
                items.Count(i => i.PointKey == p.Point.Key), uses.Where(u => u.PointKey == p.Point.Key).Sum(u => u.Times))),
            page, cancel);
    }

    public async Task<CentreRecord?> RecordAsync(Guid key, OrgScope scope, DateOnly today, CancellationToken cancel = default)
    {
        if (await Seen(scope).SingleOrDefaultAsync(p => p.Point.Key == key, cancel) is not { } found)
            return null;
        var (point, first) = (found.Point, new DateOnly(today.Year, 1, 1));
        var profile = await db.Set<CentreProfile>().AsNoTracking().SingleOrDefaultAsync(p => p.PointKey == key && p.SupersededNo == Recorded.Current, cancel);
        var items = await db.Set<MenuItem>().AsNoTracking().Where(i => i.PointKey == key && i.SupersededNo == Recorded.Current).ToListAsync(cancel);
        var uses = await db.Set<MenuUse>().AsNoTracking().Where(u => u.PointKey == key && u.SupersededNo == Recorded.Current && u.On >= first)
            .OrderByDescending(u => u.On).ThenByDescending(u => u.Id).ToListAsync(cancel);
        var (names, by) = (items.ToDictionary(i => i.Key, i => i.Name), uses.ToLookup(u => u.ItemKey));
        int Sum(Guid item, MenuUser user) => by[item].Where(u => u.By == user).Sum(u => u.Times);
        return new CentreRecord(
            key, profile?.RecordedNo, point.Name, found.Keeper, point.KindCode, point.Address, point.ValidFrom, point.ValidTo == Recorded.Open ? null : point.ValidTo,
            profile?.Level, profile?.OpeningTimes, profile?.Functions, profile?.Resources, profile?.WeeklyFrom)
        {
            Menu = [.. items.OrderBy(i => i.WithdrawnOn is not null).ThenBy(i => i.Category).ThenBy(i => i.Id)
                .Select(i => new MenuItemRow(i.Key, i.RecordedNo, i.Category, i.Name, i.Provider, i.HowToJoin, i.On, i.WithdrawnOn)
                {
                    Organisations = Sum(i.Key, MenuUser.Organisation), Members = Sum(i.Key, MenuUser.Member), Masses = Sum(i.Key, MenuUser.Masses),
                })],
            Uses = [.. uses.Take(UsesShown).Select(u => new MenuUseRow(u.Key, names.GetValueOrDefault(u.ItemKey, ""), u.On, u.By, u.Times, u.Note))],
            MissingWeeks = await WeeksAsync(profile, point.ValidTo, items, today, cancel),
            History = await history.OfAsync(key, cancel),
        };
    }

    /// <summary>Standing centres with a weekly session that held none in the week that is just over.</summary>
    public async Task<IReadOnlyList<CentreWeek>> LatelyMissingAsync(OrgScope scope, DateOnly today, CancellationToken cancel = default)
    {
        var (monday, next) = (Monday(today).AddDays(-7), Monday(today));
        if ((await rules.CurrentAsync(cancel)).Evaluate(CentreChecks.Week, new WeekFacts(monday, 0), next.AddDays(-1), RuleOccasion.Batch).Notes.FirstOrDefault() is not { } lacks)
            return [];
        var weekly = db.Set<CentreProfile>().Where(p => p.SupersededNo == Recorded.Current && p.WeeklyFrom <= monday).Select(p => p.PointKey);
        var volunteering = db.Set<MenuItem>().Where(i => i.SupersededNo == Recorded.Current && i.Category == MenuCategory.Volunteering).Select(i => i.Key);
        var held = db.Set<MenuUse>().Where(u => u.SupersededNo == Recorded.Current && u.On >= monday && u.On < next && volunteering.Contains(u.ItemKey)).Select(u => u.PointKey);
        return await Seen(scope).Where(p => p.Point.ValidTo == Recorded.Open && weekly.Contains(p.Point.Key) && !held.Contains(p.Point.Key)).OrderBy(p => p.Path)
            .Select(p => new CentreWeek(p.Point.Key, p.Point.Name, p.Keeper, lacks.Message)).ToListAsync(cancel);
    }

    // Whole weeks, Monday to Sunday, that begin on or after the first day and are over; a use of an item of volunteer service is a session.
    private async Task<IReadOnlyList<string>> WeeksAsync(CentreProfile? profile, DateOnly closed, List<MenuItem> items, DateOnly today, CancellationToken cancel)
    {
        if (profile?.WeeklyFrom is not { } from)
            return [];
        var volunteering = items.Where(i => i.Category == MenuCategory.Volunteering).Select(i => i.Key).ToList();
        var start = Monday(today).AddDays(-7 * Weeks);
        var held = await db.Set<MenuUse>().Where(u => volunteering.Contains(u.ItemKey) && u.SupersededNo == Recorded.Current && u.On >= start).Select(u => u.On).ToListAsync(cancel);
        var book = await rules.CurrentAsync(cancel);
        return [.. Enumerable.Range(0, Weeks).Select(i => start.AddDays(7 * i)).Where(m => m >= from && m.AddDays(6) < closed)
            .SelectMany(m => book.Evaluate(CentreChecks.Week, new WeekFacts(m, held.Count(d => d >= m && d < m.AddDays(7))), m.AddDays(6), RuleOccasion.Batch).Notes)
            .Select(f => f.Message)];
    }

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    private IQueryable<Placed> Seen(OrgScope scope)
        => db.Organisations.AsNoTracking().In(scope)
            .Join(
                db.Set<ServicePoint>().Where(p => p.SupersededNo == Recorded.Current), o => o.Id, p => p.OrganisationId,
                (o, p) => new Placed { Path = o.Path, Keeper = o.Name, Point = p });

    private sealed class Placed
    {
        public required string Path { get; init; }

        public required string Keeper { get; init; }

        public required ServicePoint Point { get; init; }
    }
}
