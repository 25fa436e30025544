using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.AwardRounds;

/// <summary>What every command about a round or a nomination starts and ends with.</summary>
public sealed class AwardDesk(PartyBuildingDbContext db, OrganisationNames names, EventLog events)
{
    /// <summary>A round that the actor's own organisation, or one below it, runs.</summary>
    public async Task<Outcome<(AwardRound Round, Organisation Runner)>> RoundAsync(Guid key, int version, CommandContext context, CancellationToken cancel)
    {
        if (!context.Actor.May(Permission.ManageMembers))
            return Outcome<(AwardRound, Organisation)>.Forbidden();
        var round = await db.Set<AwardRound>().Include(r => r.Quotas).SingleOrDefaultAsync(r => r.PublicId == key, cancel);
        var runner = round is null ? null : await db.Organisations.In(context.Scope).SingleOrDefaultAsync(o => o.Id == round.OrganisationId, cancel);
        if (runner is null)
            return Outcome<(AwardRound, Organisation)>.NotFound();
        if (round!.Version != version)
            return Outcome<(AwardRound, Organisation)>.Conflict("这一轮评选刚被别人修改过，请核对最新内容后再提交。");
        db.Entry(round).State = EntityState.Modified;
        return Outcome<(AwardRound, Organisation)>.Ok((round, runner));
    }

    /// <summary>A nomination by a unit in scope.</summary>
    public async Task<Outcome<OpenNomination>> NominationAsync(Guid key, int version, CommandContext context, CancellationToken cancel)
    {
        if (!context.Actor.May(Permission.ManageMembers))
            return Outcome<OpenNomination>.Forbidden();
        var found = await db.Set<AwardNomination>().Include(n => n.Round).ThenInclude(r => r!.Quotas).Include(n => n.Reviews).Include(n => n.Steps).AsSplitQuery()
            .SingleOrDefaultAsync(n => n.PublicId == key, cancel);
        var unit = found is null ? null : await db.Organisations.In(context.Scope).SingleOrDefaultAsync(o => o.Id == found.OrganisationId, cancel);
        if (unit is null)
            return Outcome<OpenNomination>.NotFound();
        if (found!.Version != version)
            return Outcome<OpenNomination>.Conflict("这件推荐刚被别人修改过，请核对最新内容后再提交。");
        db.Entry(found).State = EntityState.Modified;
        return Outcome<OpenNomination>.Ok(new OpenNomination(found, unit, await LevelsAsync(unit.Path, found.Round!.OrganisationId, cancel)));
    }

    /// <summary>Who reviews: every organisation above the unit up to the one that runs the round; that one alone when it nominates itself.</summary>
    public async Task<IReadOnlyList<(int Id, string Name, string Path)>> LevelsAsync(string unitPath, int runner, CancellationToken cancel)
    {
        var ids = OrganisationPath.Ids(unitPath);
        var above = ids.SkipWhile(id => id != runner).SkipLast(1).Reverse().ToList();
        if (above.Count == 0)
            above = [runner];
        var titles = await names.OfAsync(above, cancel);
        return [.. above.Select(id => (id, titles.GetValueOrDefault(id, ""), OrganisationPath.Ancestor(unitPath, ids.ToList().IndexOf(id) + 1)))];
    }

    public void Record(CommandContext context, string kind, Organisation organisation, string summary, long no)
        => events.Add(context, kind, new EventSubject(EventSubject.Organisation, organisation.PublicId, organisation.Path), summary, recordedNo: no);

    public void RecordPerson(CommandContext context, string kind, Guid person, string path, string summary, long no)
        => events.Add(context, kind, new EventSubject(EventSubject.Person, person, path), summary, recordedNo: no);
}
