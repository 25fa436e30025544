using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Assessments.Schemes;

/// <summary>Reads the schemes. They are the district's and the same for everybody who assesses.</summary>
public sealed class SchemeQueries(PartyBuildingDbContext db)
{
    public async Task<IReadOnlyList<SchemeRow>> ListAsync(CancellationToken cancel = default)
        => await db.Set<AssessmentScheme>().OrderBy(s => s.Subject).ThenBy(s => s.Code).ThenByDescending(s => s.Edition)
            .Select(s => new SchemeRow(s.PublicId, s.Code, s.Edition, s.Title, s.Subject, s.Indicators.Count(i => i.ParentKey != null), s.FrozenAt, s.RetiredAt)).ToListAsync(cancel);

    /// <returns>Null when there is none.</returns>
    public Task<AssessmentScheme?> FindAsync(Guid key, CancellationToken cancel = default)
        => db.Set<AssessmentScheme>().AsNoTracking().AsSplitQuery().Include(s => s.Indicators).Include(s => s.Groups).Include(s => s.Grades).SingleOrDefaultAsync(s => s.PublicId == key, cancel);
}
