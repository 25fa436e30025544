using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;
using PartyBuilding.Core.Service;

namespace PartyBuilding.Core.Buildings;

/// <summary>What commands about a building share: the building in scope, its day, and the event.</summary>
public sealed class BuildingDesk(PartyBuildingDbContext db, EventLog events, RuleBook book)
{
    /// <summary>The building as it is known, whose street the actor manages.</summary>
    internal async Task<Outcome<OpenedBuilding>> OpenAsync(Guid key, CommandContext context, CancellationToken cancel)
    {
        if (!context.Actor.May(Permission.ManageOrganisations))
            return Outcome<OpenedBuilding>.Forbidden();
        if (await db.Set<Building>().SingleOrDefaultAsync(b => b.Key == key && b.SupersededNo == Recorded.Current, cancel) is not { } building)
            return Outcome<OpenedBuilding>.NotFound();
        return await db.Organisations.In(context.Scope).SingleOrDefaultAsync(o => o.Id == building.OrganisationId, cancel) is { } street
            ? Outcome<OpenedBuilding>.Ok(new OpenedBuilding(building, street)) : Outcome<OpenedBuilding>.NotFound();
    }

    /// <summary>What stands in the way of entering something on a day: it lies ahead, or the building was closed by then.</summary>
    internal async Task<List<Finding>> DayAsync(Building building, DateOnly on, string field, DateOnly today, CancellationToken cancel)
    {
        var findings = new List<Finding>();
        if (on > today)
            findings.Add(ServiceFindings.Day("日期", today, field));
        findings.AddRange((await book.CurrentAsync(cancel)).Evaluate(BuildingRules.Day, new BuildingDay(on, building.ValidTo, field), on, RuleOccasion.Decision).Blocking);
        return findings;
    }

    internal async Task<RuleResult> EvaluateAsync<T>(RuleChecks<T> checks, T facts, DateOnly on, CommandContext context, CancellationToken cancel)
        => (await book.CurrentAsync(cancel)).Evaluate(checks, facts, on, RuleOccasion.Decision, context.Reason);

    /// <summary>Name of a building, for a finding; buildings of other streets are not named.</summary>
    internal async Task<string?> NameAsync(IQueryable<Guid> keys, int streetId, CancellationToken cancel)
    {
        var found = await db.Set<Building>().Where(b => b.SupersededNo == Recorded.Current && keys.Contains(b.Key))
            .Select(b => new { b.Name, b.OrganisationId }).FirstOrDefaultAsync(cancel);
        return found is null ? null : found.OrganisationId == streetId ? $"“{found.Name}”" : "另一个街道的楼宇";
    }

    internal void Record(CommandContext context, string kind, OpenedBuilding opened, string summary, long no)
        => Record(context, kind, opened.Building.Key, opened.Street.Path, summary, no);

    internal void Record(CommandContext context, string kind, Guid key, string path, string summary, long no)
        => events.Add(context, kind, new EventSubject(EventSubject.Building, key, path), summary, recordedNo: no);
}
