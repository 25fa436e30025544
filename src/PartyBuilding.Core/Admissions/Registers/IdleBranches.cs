using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Admissions.Checks;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Admissions.Registers;

/// <summary>Branches that have admitted nobody for the years of ADM-IDLE-YEARS: a list to look into, no fault.</summary>
public sealed class IdleBranches(PartyBuildingDbContext db, RuleBook rules)
{
    public async Task<int> YearsAsync(DateOnly today, CancellationToken cancel = default)
        => (await rules.CurrentAsync(cancel)).InForce("ADM-IDLE-YEARS", today)?.Number("years") ?? 0;

    /// <returns>A page, and how many there are; none where the rule is switched off.</returns>
    public async Task<(IReadOnlyList<IdleBranch> Rows, int Total)> ListAsync(OrgScope scope, DateOnly today, int page, int size, CancellationToken cancel = default)
    {
        if (await YearsAsync(today, cancel) is not (> 0 and var years))
            return ([], 0);
        var since = today.AddYears(-years);
        var idle = db.Organisations.AsNoTracking().In(scope)
            .Where(o => o.Kind == OrganisationKind.Branch && o.ClosedOn == null && o.FoundedOn <= since)
            .Where(o => !db.Postings.Any(p => p.OrganisationId == o.Id && p.Kind == PostingKind.Admitted && p.SupersededNo == Recorded.Current && p.EffectiveOn > since))
            // Admitted before the ledger was opened, or in another branch since merged into this one: the spell still says so.
            .Where(o => !db.MembershipSpells.Any(s => s.BranchId == o.Id && s.JoinedOn > since));
        var total = await idle.CountAsync(cancel);
        var rows = await idle.OrderBy(o => o.Path).Skip((Math.Max(1, page) - 1) * size).Take(size).Select(o => new
        {
            o.Id, o.PublicId, o.Name, Superior = o.Parent!.Name,
            Last = db.MembershipSpells.Where(s => s.BranchId == o.Id).Max(s => (DateOnly?)s.JoinedOn),
            Members = db.MembershipSpells.Count(s => s.BranchId == o.Id),
            Training = db.Set<AdmissionCase>().Count(c => c.BranchId == o.Id && c.Stage < AdmissionStage.Probation),
        }).ToListAsync(cancel);
        var book = await rules.CurrentAsync(cancel);
        return ([.. rows.Where(r => book.Evaluate(OwedChecks.Idle, new LastAdmission(r.Last, today), today, RuleOccasion.Batch).Findings.Count > 0).Select(r => new IdleBranch(r.PublicId, r.Name, r.Superior ?? "", r.Last, r.Members, r.Training))], total);
    }
}
