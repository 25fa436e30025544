using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Admissions.Procedure;
using PartyBuilding.Core.Admissions.Steps;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Admissions.Reading;

/// <summary>Lists of cases, always within a scope.</summary>
public sealed class AdmissionQueries(PartyBuildingDbContext db)
{
    public async Task<IReadOnlyDictionary<AdmissionQueue, int>> CountsAsync(OrgScope scope, DateOnly today, CancellationToken cancel = default)
    {
        var reach = await ReachAsync(scope, today, cancel);
        var stages = await db.Set<AdmissionCase>().Where(c => db.Organisations.In(scope).Any(o => o.Id == c.BranchId))
            .GroupBy(c => c.Stage).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
        return new Dictionary<AdmissionQueue, int>
        {
            [AdmissionQueue.Mine] = await AdmissionLists.Of(AdmissionQueue.Mine, db, scope, reach).CountAsync(cancel),
            [AdmissionQueue.Applicants] = Of(AdmissionStage.Applicant),
            [AdmissionQueue.Activists] = Of(AdmissionStage.Activist),
            [AdmissionQueue.Candidates] = Of(AdmissionStage.Candidate),
            [AdmissionQueue.PreReview] = Of(AdmissionStage.PreReview) + Of(AdmissionStage.Formalities),
            [AdmissionQueue.Probation] = Of(AdmissionStage.Probation),
            [AdmissionQueue.Conversion] = Of(AdmissionStage.Conversion),
            [AdmissionQueue.Closed] = Of(AdmissionStage.Closed),
        };

        int Of(AdmissionStage stage) => stages.GetValueOrDefault(stage);
    }

    public async Task<int> MineAsync(OrgScope scope, DateOnly today, CancellationToken cancel = default)
        => await AdmissionLists.Of(AdmissionQueue.Mine, db, scope, await ReachAsync(scope, today, cancel)).CountAsync(cancel);

    /// <param name="organisation">Only below this one; null for the whole scope.</param>
    /// <returns>Null when the organisation is not in scope.</returns>
    public async Task<AdmissionPage?> ListAsync(
        AdmissionQueue queue, Guid? organisation, string? text, OrgScope scope, DateOnly today, int page, CancellationToken cancel = default)
    {
        var narrowed = await NarrowAsync(organisation, scope, cancel);
        if (narrowed is null)
            return null;
        var found = AdmissionLists.Of(queue, db, narrowed, await ReachAsync(scope, today, cancel));
        var key = ChineseText.SearchKey(text);
        if (key.Length > 0)
            found = key.All(char.IsAsciiLetterOrDigit) ? found.Where(c => c.Person!.Initials.StartsWith(key)) : found.Where(c => c.Person!.Name.Contains(key));
        var total = await found.CountAsync(cancel);
        var at = Math.Clamp(page, 1, Math.Max(1, (total + AdmissionPage.Size - 1) / AdmissionPage.Size));
        // What has waited longest first; what is closed, newest first.
        var ordered = queue == AdmissionQueue.Closed ? found.OrderByDescending(c => c.ClosedOn).ThenByDescending(c => c.Id) : found.OrderBy(c => c.WaitingSince).ThenBy(c => c.Id);
        var rows = await ordered.Skip((at - 1) * AdmissionPage.Size).Take(AdmissionPage.Size).AsNoTracking().Include(c => c.Person).Include(c => c.Branch).ToListAsync(cancel);
        return new AdmissionPage([.. rows.Select(Row)], at, total);
    }

    internal static AdmissionRow Row(AdmissionCase c) => new(
        c.PublicId, c.Person!.Name, c.Person.SexCode, c.Person.BirthDate, c.Branch!.Name, c.Stage, c.StageSince, c.AppliedOn,
        c.NextStep is { } next ? AdmissionProcedure.Title(next) : null, c.NextSide is { } side ? AdmissionWords.Side(side) : null, c.WaitingSince,
        c.ProbationEnds, c.Outcome, c.ClosedOn);

    internal async Task<OrgScope?> NarrowAsync(Guid? organisation, OrgScope scope, CancellationToken cancel)
    {
        if (organisation is not { } key)
            return scope;
        return await db.Organisations.In(scope).Where(o => o.PublicId == key).Select(o => o.Path).SingleOrDefaultAsync(cancel) is { } path ? OrgScope.Of(path) : null;
    }

    private async Task<AdmissionReach> ReachAsync(OrgScope scope, DateOnly today, CancellationToken cancel)
    {
        var top = await db.Organisations.In(scope).Where(o => o.ClosedOn == null).OrderBy(o => o.Path).Select(o => new { o.Kind, o.Path }).FirstOrDefaultAsync(cancel);
        var level = top is null || top.Kind == OrganisationKind.Branch ? AdmissionSide.Branch
            : OrganisationPath.Ids(top.Path).Count == 1 ? AdmissionSide.District
            : top.Kind == OrganisationKind.GeneralBranch && OrganisationPath.Ids(top.Path).Count > 2 ? AdmissionSide.GeneralBranch : AdmissionSide.Committee;
        return new AdmissionReach(level, today);
    }
}
