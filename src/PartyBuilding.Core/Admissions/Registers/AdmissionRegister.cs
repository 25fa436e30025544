using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Admissions.Reading;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Admissions.Registers;

/// <summary>入党申请人、入党积极分子、发展对象名册: who stands in which stage under an organisation on a day.</summary>
public sealed class AdmissionRegister(PartyBuildingDbContext db, AdmissionQueries queries)
{
    private static readonly AdmissionStage[] Before =
        [AdmissionStage.Applicant, AdmissionStage.Activist, AdmissionStage.Candidate, AdmissionStage.PreReview, AdmissionStage.Formalities];

    /// <returns>Null when the organisation is not in scope.</returns>
    public async Task<RegisterPage?> PageAsync(Guid? organisation, OrgScope scope, DateOnly on, int page, CancellationToken cancel = default)
    {
        if (await RowsAsync(organisation, scope, on, cancel) is not { } rows)
            return null;
        var total = await rows.CountAsync(cancel);
        var at = Math.Clamp(page, 1, Math.Max(1, (total + AdmissionPage.Size - 1) / AdmissionPage.Size));
        return new RegisterPage(await rows.Skip((at - 1) * AdmissionPage.Size).Take(AdmissionPage.Size).ToListAsync(cancel), at, total, on);
    }

    /// <summary>The same rows as a stream, for the workbook.</summary>
    public async Task<IAsyncEnumerable<RegisterRow>?> StreamAsync(Guid? organisation, OrgScope scope, DateOnly on, CancellationToken cancel = default)
        => (await RowsAsync(organisation, scope, on, cancel))?.AsAsyncEnumerable();

    // Read from the dated rows, so that an earlier day shows who stood where then.
    private async Task<IQueryable<RegisterRow>?> RowsAsync(Guid? organisation, OrgScope scope, DateOnly on, CancellationToken cancel)
    {
        if (await queries.NarrowAsync(organisation, scope, cancel) is not { } narrowed)
            return null;
        return db.Set<AdmissionStanding>().AsNoTracking()
            .Where(s => s.SupersededNo == Recorded.Current && s.ValidFrom <= on && on < s.ValidTo && Before.Contains(s.Stage))
            .Join(db.Organisations.In(narrowed), s => s.OrganisationId, o => o.Id, (s, o) => new { Row = s, Branch = o, s.Person, s.Case })
            .OrderBy(x => x.Branch.Path).ThenBy(x => x.Row.Stage).ThenBy(x => x.Person!.NameSort).ThenBy(x => x.Row.Id)
            .Select(x => new RegisterRow(
                x.Case!.PublicId, x.Person!.Name, x.Person.SexCode, x.Person.BirthDate, x.Person.EthnicityCode, x.Person.EducationCode, x.Branch.Name,
                x.Row.Stage, x.Row.ValidFrom, x.Case.AppliedOn, x.Case.Stratum));
    }
}
