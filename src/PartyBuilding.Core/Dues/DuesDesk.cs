using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Dues;

/// <summary>What every command about dues starts and ends with: which month, who may act, is the year still open, and the event.</summary>
public sealed class DuesDesk(PartyBuildingDbContext db, EventLog events, MemberDesk members, RuleBook rules)
{
    /// <summary>The month, when its branch is in scope and the form is fresh. Every open form of it becomes stale.</summary>
    public async Task<Outcome<DuesSheet>> OpenAsync(Guid key, int version, CommandContext context, CancellationToken cancel)
    {
        if (!context.Actor.May(Permission.ManageMembers))
            return Outcome<DuesSheet>.Forbidden();
        var sheet = await db.Set<DuesSheet>().Include(s => s.Organisation).SingleOrDefaultAsync(s => s.PublicId == key, cancel);
        if (sheet is null || !await db.Organisations.In(context.Scope).AnyAsync(o => o.Id == sheet.OrganisationId, cancel))
            return Outcome<DuesSheet>.NotFound();
        if (sheet.Version != version)
            return Outcome<DuesSheet>.Conflict(await members.StaleAsync(key, cancel));
        db.Entry(sheet).State = EntityState.Modified;
        return Outcome<DuesSheet>.Ok(sheet);
    }

    /// <summary>The same, for entering or taking back money: a settled month is refused.</summary>
    public async Task<Outcome<DuesSheet>> OpenMonthAsync(Guid key, int version, CommandContext context, CancellationToken cancel)
    {
        var opened = await OpenAsync(key, version, context, cancel);
        return opened.Value is { Status: not DuesSheetStatus.Open } ? Outcome<DuesSheet>.Refused(DuesFindings.NotOpen()) : opened;
    }

    /// <summary>Refuses to touch the books of a year whose return is up (DUES-YEAR-CLOSED).</summary>
    public async Task<IReadOnlyList<Finding>> YearAsync(int organisationId, int year, CancellationToken cancel)
    {
        var closed = await db.Set<DuesYear>().AnyAsync(
            y => y.OrganisationId == organisationId && y.Year == year && (y.Status == DuesYearStatus.SentUp || y.Status == DuesYearStatus.Audited), cancel);
        return (await rules.CurrentAsync(cancel)).Evaluate(
            DuesBookChecks.YearClosed, new YearClosedFacts(year, closed), new DateOnly(year, 1, 1), RuleOccasion.Decision).Blocking;
    }

    /// <summary>Asks for a reason once the branch's return of the month is up (DUES-SUBMITTED).</summary>
    public async Task<IReadOnlyList<Finding>> SubmittedAsync(DuesSheet sheet, CommandContext context, CancellationToken cancel)
    {
        var up = await db.SubmittedMonths.AnyAsync(m => m.OrganisationId == sheet.OrganisationId && m.Month == sheet.Month, cancel);
        return (await rules.CurrentAsync(cancel)).Evaluate(
            DuesChecks.Submitted, new SubmittedFacts(new Month(sheet.Month), up), context.Today, RuleOccasion.Decision, context.Reason).Blocking;
    }

    public void Record(CommandContext context, string kind, DuesSheet sheet, string summary, long no)
        => events.Add(context, kind, new EventSubject(EventSubject.Dues, sheet.PublicId, sheet.Organisation!.Path), summary, recordedNo: no);

    public void Record(CommandContext context, string kind, Guid key, string path, string summary, long no)
        => events.Add(context, kind, new EventSubject(EventSubject.Dues, key, path), summary, recordedNo: no);
}
