using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Admissions.Forms;
using PartyBuilding.Core.Admissions.Steps;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Organisations.Groups;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Admissions.Reading;

/// <summary>What a form offers: the full members and groups of a branch, the ranges of blank forms.</summary>
public sealed class AdmissionFormQueries(PartyBuildingDbContext db, PartyGroupQueries groups)
{
    /// <summary>Full members of a branch of the scope, by name.</summary>
    public async Task<IReadOnlyList<RosterChoice>> FullMembersAsync(Guid branchKey, OrgScope scope, CancellationToken cancel = default)
        => await db.MembershipSpells.Where(s => s.Standing == MemberStanding.Full)
            .Join(db.Organisations.In(scope).Where(o => o.PublicId == branchKey), s => s.BranchId, o => o.Id, (s, _) => new { s.Person!.PublicId, s.Person.Name, s.Person.NameSort, s.JoinedOn })
            .OrderBy(x => x.NameSort).ThenBy(x => x.PublicId).Select(x => new RosterChoice(x.PublicId, x.Name, x.JoinedOn)).ToListAsync(cancel);

    /// <summary>Everybody on the books of the scope's branch, probationary members too.</summary>
    public async Task<IReadOnlyList<RosterChoice>> MembersAsync(Guid branchKey, OrgScope scope, CancellationToken cancel = default)
        => await db.MembershipSpells
            .Join(db.Organisations.In(scope).Where(o => o.PublicId == branchKey), s => s.BranchId, o => o.Id, (s, _) => new { s.Person!.PublicId, s.Person.Name, s.Person.NameSort, s.JoinedOn })
            .OrderByDescending(x => x.JoinedOn).ThenBy(x => x.NameSort).ThenBy(x => x.PublicId).Select(x => new RosterChoice(x.PublicId, x.Name, x.JoinedOn)).ToListAsync(cancel);

    /// <summary>The sponsors of a case of the scope, as they were fixed last.</summary>
    public async Task<IReadOnlyList<RosterChoice>> SponsorsAsync(Guid caseKey, OrgScope scope, CancellationToken cancel = default)
    {
        var step = await db.Set<AdmissionStep>().Where(s => s.Case!.PublicId == caseKey && s.Kind == AdmissionStepKind.Sponsors && s.SupersededNo == Recorded.Current
            && db.Organisations.In(scope).Any(o => o.Id == s.Case.BranchId)).OrderByDescending(s => s.RecordedNo).ThenByDescending(s => s.Id).Select(s => (long?)s.Id).FirstOrDefaultAsync(cancel);
        return await db.Set<AdmissionStepPerson>().Where(p => p.StepId == step).OrderBy(p => p.Id)
            .Select(p => new RosterChoice(p.Person!.PublicId, p.Person.Name, default)).ToListAsync(cancel);
    }

    /// <summary>The caller has found that the branch may be seen.</summary>
    public Task<IReadOnlyList<string>> GroupsAsync(int branchId, CancellationToken cancel = default) => groups.NamesAsync(branchId, cancel);

    /// <summary>Ranges issued to organisations of the scope, newest first, with how many numbers are used.</summary>
    public async Task<IReadOnlyList<RangeRow>> RangesAsync(OrgScope scope, CancellationToken cancel = default)
    {
        var rows = await db.Set<AdmissionFormRange>().AsNoTracking().Where(r => r.SupersededNo == Recorded.Current)
            .Join(db.Organisations.In(scope), r => r.OrganisationId, o => o.Id, (r, o) => new { Range = r, o.Name }).OrderByDescending(x => x.Range.Id).ToListAsync(cancel);
        var used = await db.Set<AdmissionStep>().Where(s => s.FormNumber != null && db.Organisations.In(scope).Any(o => o.Id == s.OrganisationId))
            .Select(s => s.FormNumber!).ToListAsync(cancel);
        return [.. rows.Select(x => new RangeRow(x.Range.Key, x.Name, x.Range.Text, x.Range.IssuedOn, x.Range.Last - x.Range.First + 1, used.Count(x.Range.Holds)))];
    }
}
