using PartyBuilding.Core.Access;
using PartyBuilding.Core.Admissions.Steps;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Admissions.Reading;

/// <summary>Which cases belong to which list of a scope; counts, lists and badges all ask here.</summary>
internal static class AdmissionLists
{
    public static IQueryable<AdmissionCase> Of(AdmissionQueue queue, PartyBuildingDbContext db, OrgScope scope, AdmissionReach reach)
    {
        var seen = db.Organisations.In(scope).Select(o => o.Id);
        var all = db.Set<AdmissionCase>().Where(c => seen.Contains(c.BranchId));
        return queue switch
        {
            AdmissionQueue.Mine => Mine(all, reach),
            AdmissionQueue.Applicants => all.Where(c => c.Stage == AdmissionStage.Applicant),
            AdmissionQueue.Activists => all.Where(c => c.Stage == AdmissionStage.Activist),
            AdmissionQueue.Candidates => all.Where(c => c.Stage == AdmissionStage.Candidate),
            AdmissionQueue.PreReview => all.Where(c => c.Stage == AdmissionStage.PreReview || c.Stage == AdmissionStage.Formalities),
            AdmissionQueue.Probation => all.Where(c => c.Stage == AdmissionStage.Probation),
            AdmissionQueue.Conversion => all.Where(c => c.Stage == AdmissionStage.Conversion),
            _ => all.Where(c => c.Stage == AdmissionStage.Closed),
        };
    }

    // Everybody's own level: a committee may take the steps of its branches, and does not owe them.
    private static IQueryable<AdmissionCase> Mine(IQueryable<AdmissionCase> all, AdmissionReach reach) => reach.Level switch
    {
        AdmissionSide.District => all.Where(c => c.NextSide == AdmissionSide.District),
        AdmissionSide.Committee => all.Where(c => c.NextSide == AdmissionSide.Committee || c.NextSide == AdmissionSide.GeneralBranch),
        AdmissionSide.GeneralBranch => all.Where(c => c.NextSide == AdmissionSide.GeneralBranch),
        // Conversion waits for its day.
        _ => all.Where(c => c.NextSide == AdmissionSide.Branch && (c.NextStep != AdmissionStepKind.ConversionApplication || c.ProbationEnds <= reach.Today)),
    };
}
