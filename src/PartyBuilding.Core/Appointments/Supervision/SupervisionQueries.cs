using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Appointments.Cases;
using PartyBuilding.Core.Appointments.Register;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Appointments.Supervision;

/// <summary>Reads supervisions that an organisation in scope sent out, each with the appointments of its period and what their papers lack.</summary>
public sealed class SupervisionQueries(PartyBuildingDbContext db, RegisterQueries register, RuleBook rules, TimeProvider clock)
{
    /// <summary>The latest first.</summary>
    public async Task<IReadOnlyList<SupervisionRow>> ListAsync(OrgScope scope, CancellationToken cancel = default)
        => await Sent(scope).OrderByDescending(s => s.Id)
            .Select(s => new SupervisionRow(s.PublicId, s.Title, s.Unit!.Name, s.Stage, s.From, s.To, s.Findings.Count, s.Findings.Count(f => f.CorrectedOn == null))).ToListAsync(cancel);

    /// <returns>Null when there is none in scope.</returns>
    public async Task<SupervisionView?> FindAsync(Guid key, OrgScope scope, CancellationToken cancel = default)
    {
        var found = await Sent(scope).AsNoTracking().Include(s => s.Findings).Include(s => s.Organisation).Include(s => s.Unit).AsSplitQuery().SingleOrDefaultAsync(s => s.PublicId == key, cancel);
        if (found is null)
            return null;
        var (rows, catalogue) = (await register.ListAsync(new RegisterQuery(found.From, found.To, found.Unit!.PublicId), scope, cancel), await rules.CurrentAsync(cancel));
        var cases = rows.Select(r => r.CandidateKey).OfType<Guid>().ToList();
        var papers = await db.Set<CaseCandidate>().Where(c => cases.Contains(c.Key))
            .Select(c => new { c.Key, HasRecommendation = c.Case!.IsSpecialNeed || c.Case.Recommendations.Count > 0 || c.Source == CandidateSource.Application, HasInspection = c.Inspection!.ReportedOn != null })
            .ToDictionaryAsync(c => c.Key, cancel);
        return new SupervisionView(found, [.. rows.Select(row =>
        {
            var paper = row.CandidateKey is { } candidate ? papers.GetValueOrDefault(candidate) : null;
            var facts = new DossierFacts($"{row.Name}{row.Matter}（{row.On:yyyy-MM-dd}）", row.IsAppointment, row.IsDecided, paper?.HasRecommendation == true, paper?.HasInspection == true);
            return new CheckedAppointment(row, catalogue.Evaluate(SupervisionChecks.Dossier, facts, clock.Today(), RuleOccasion.Batch).Findings, found.Findings.Exists(f => f.PostKey == row.PostKey));
        })]);
    }

    private IQueryable<AppointmentSupervision> Sent(OrgScope scope) => db.Set<AppointmentSupervision>().Where(s => db.Organisations.In(scope).Any(o => o.Id == s.OrganisationId));
}
