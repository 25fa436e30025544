using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Members;

/// <summary>What every command about a member starts and ends with: who it is, whether the form is fresh, and the event.</summary>
public sealed class MemberDesk(PartyBuildingDbContext db, EventLog events)
{
    /// <summary>The member in office now, when the actor may see them and the form is not stale.</summary>
    public async Task<Outcome<OpenMember>> OpenAsync(Guid personKey, int version, CommandContext context, CancellationToken cancel)
    {
        if (!context.Actor.May(Permission.ManageMembers))
            return Outcome<OpenMember>.Forbidden();
        var found = await db.MembershipSpells
            .Where(s => s.Person!.PublicId == personKey && s.BranchId != null)
            .Join(db.Organisations.In(context.Scope), s => s.BranchId, o => o.Id, (s, o) => new { Spell = s, Branch = o, s.Person })
            .SingleOrDefaultAsync(cancel);
        if (found is null)
            return Outcome<OpenMember>.NotFound();
        if (found.Person!.Version != version)
            return Outcome<OpenMember>.Conflict(await StaleAsync(personKey, cancel));

        var placement = await db.MemberPlacements.SingleAsync(
            x => x.SpellId == found.Spell.Id && x.SupersededNo == Recorded.Current && x.ValidTo == Recorded.Open, cancel);
        Touch(found.Person);
        return Outcome<OpenMember>.Ok(new OpenMember(found.Person, found.Spell, found.Branch, placement));
    }

    /// <summary>An organisation in scope whose records of members the actor keeps.</summary>
    public async Task<Outcome<Organisation>> OrganisationAsync(Guid key, CommandContext context, CancellationToken cancel)
        => !context.Actor.May(Permission.ManageMembers) ? Outcome<Organisation>.Forbidden()
            : await db.Organisations.In(context.Scope).SingleOrDefaultAsync(o => o.PublicId == key, cancel) is { } found
                ? Outcome<Organisation>.Ok(found) : Outcome<Organisation>.NotFound();

    /// <summary>The same by id, for a record that names its organisation.</summary>
    public async Task<Outcome<Organisation>> OrganisationAsync(int id, CommandContext context, CancellationToken cancel)
        => !context.Actor.May(Permission.ManageMembers) ? Outcome<Organisation>.Forbidden()
            : await db.Organisations.In(context.Scope).SingleOrDefaultAsync(o => o.Id == id, cancel) is { } found
                ? Outcome<Organisation>.Ok(found) : Outcome<Organisation>.NotFound();

    /// <summary>A standing one, for a new record.</summary>
    public async Task<Outcome<Organisation>> StandingAsync(Guid key, CommandContext context, CancellationToken cancel)
    {
        var found = await OrganisationAsync(key, context, cancel);
        return found.Value is { ClosedOn: not null } ? Outcome<Organisation>.NotFound() : found;
    }

    /// <summary>A branch in scope that stands on the day; a finding for the field otherwise.</summary>
    public async Task<Outcome<Organisation>> BranchAsync(
        Guid key, DateOnly day, string field, CommandContext context, CancellationToken cancel)
    {
        var branch = await db.Organisations.In(context.Scope).SingleOrDefaultAsync(o => o.PublicId == key, cancel);
        if (BranchProblem(branch, day, field) is { } problem)
            return Outcome<Organisation>.Refused(problem);
        // What was re-organised into a branch had no members of its own before.
        var since = await db.OrganisationPlacements
            .Where(x => x.OrganisationId == branch!.Id && x.SupersededNo == Recorded.Current && x.Kind != OrganisationKind.Branch)
            .MaxAsync(x => (DateOnly?)x.ValidTo, cancel);
        return day < since ? Outcome<Organisation>.Refused(MemberFindings.NotYetABranch(branch!.Name, since.Value, field)) : Outcome<Organisation>.Ok(branch!);
    }

    /// <summary>Why somebody cannot be on the books of an organisation on a day; null when they can.</summary>
    internal static Finding? BranchProblem(Organisation? branch, DateOnly day, string field) => branch switch
    {
        null => MemberFindings.BranchOutOfScope(field),
        { Kind: not OrganisationKind.Branch } => MemberFindings.NotABranch(field),
        { ClosedOn: not null } => MemberFindings.BranchClosed(branch.Name, field),
        _ when branch.FoundedOn > day => MemberFindings.BranchNotYetFounded(branch, field),
        _ => null,
    };

    /// <summary>Who changed the record last, for the words of a conflict.</summary>
    public async Task<string> StaleAsync(Guid subjectKey, CancellationToken cancel)
    {
        var last = await db.BusinessEvents.Where(e => e.SubjectKey == subjectKey).OrderByDescending(e => e.Id)
            .Select(e => new { e.ActorName, e.At, e.Summary }).FirstOrDefaultAsync(cancel);
        return last is null
            ? "这条记录刚被别人修改过，请核对最新内容后再提交。"
            : $"{last.ActorName} 已于 {LocalTime.Of(last.At):M月d日 HH:mm} 修改了这条记录（{last.Summary}），请核对最新内容后再提交。";
    }

    /// <summary>A change of a child row makes every open form of the person stale.</summary>
    public void Touch(Person person) => db.Entry(person).State = EntityState.Modified;

    public void Record(
        CommandContext context, string kind, Person person, Organisation branch, string summary, long no, object? detail = null)
        => events.Add(context, kind, new EventSubject(EventSubject.Person, person.PublicId, branch.Path), summary, detail, no);
}
