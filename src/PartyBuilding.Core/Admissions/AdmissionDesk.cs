using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Admissions.Procedure;
using PartyBuilding.Core.Admissions.Steps;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Admissions;

/// <summary>What every command about an admission starts and ends with: which case, whose step it is, and the event.</summary>
public sealed class AdmissionDesk(PartyBuildingDbContext db, MemberDesk members, EventLog events, RuleBook rules)
{
    /// <summary>The case, when its branch is in scope and the form is not stale.</summary>
    public async Task<Outcome<AdmissionHold>> OpenAsync(Guid key, int version, CommandContext context, CancellationToken cancel)
    {
        if (!context.Actor.May(Permission.ManageMembers))
            return Outcome<AdmissionHold>.Forbidden();
        var found = await db.Set<AdmissionCase>().Where(c => c.PublicId == key).Include(c => c.Person)
            .Join(db.Organisations.In(context.Scope), c => c.BranchId, o => o.Id, (c, o) => new { Case = c, Branch = o, c.Person }).SingleOrDefaultAsync(cancel);
        if (found is null)
            return Outcome<AdmissionHold>.NotFound();
        if (found.Case.Version != version)
            return Outcome<AdmissionHold>.Conflict(await members.StaleAsync(key, cancel));
        Touch(found.Case);
        return Outcome<AdmissionHold>.Ok(new AdmissionHold(found.Case, found.Person!, found.Branch, await ProgressAsync(found.Case, found.Branch.Path, cancel)));
    }

    public async Task<AdmissionProgress> ProgressAsync(AdmissionCase found, string branchPath, CancellationToken cancel)
    {
        var steps = await db.Set<AdmissionStep>().Where(s => s.CaseId == found.Id && s.SupersededNo == Recorded.Current)
            .Include(s => s.People).ThenInclude(p => p.Person).ToListAsync(cancel);
        return AdmissionProgress.Of(await ProcedureAsync(found, branchPath, cancel), steps);
    }

    public async Task<AdmissionProcedure> ProcedureAsync(AdmissionCase found, string branchPath, CancellationToken cancel)
        => AdmissionProcedure.Of(
            found.Route, found.Category, await UnderGeneralBranchAsync(branchPath, cancel), (await rules.CurrentAsync(cancel)).IsEnabled("ADM-C12-NOTICE"),
            found.IsPast);

    /// <summary>Whether the scope reaches the organisation whose step it is.</summary>
    public static bool MayTake(AdmissionSide side, string branchPath, OrgScope scope) => scope.Contains(side switch
    {
        AdmissionSide.GeneralBranch => OrganisationPath.Parent(branchPath),
        AdmissionSide.Committee => CommitteePath(branchPath),
        AdmissionSide.District => OrganisationPath.Ancestor(branchPath, 1),
        _ => branchPath,
    });

    /// <summary>The base-level committee above a branch: right under the district, or the district itself.</summary>
    public static string CommitteePath(string branchPath)
        => OrganisationPath.Ancestor(branchPath, OrganisationPath.Ids(branchPath).Count > 2 ? 2 : 1);

    public void Touch(AdmissionCase found) => db.Entry(found).State = EntityState.Modified;

    public void Record(CommandContext context, AdmissionCase found, string branchPath, string kind, string summary, long no)
        => events.Add(context, kind, new EventSubject(EventSubject.Admission, found.PublicId, branchPath), summary, recordedNo: no);

    // The superior may lie outside the reader's scope: its kind alone is read, from its placement.
    private async Task<bool> UnderGeneralBranchAsync(string branchPath, CancellationToken cancel)
    {
        var ids = OrganisationPath.Ids(branchPath);
        if (ids.Count < 2)
            return false;
        var superior = ids[^2];
        return await db.OrganisationPlacements.AnyAsync(
            p => p.OrganisationId == superior && p.Kind == OrganisationKind.GeneralBranch && p.SupersededNo == Recorded.Current && p.ValidTo == Recorded.Open, cancel);
    }
}
