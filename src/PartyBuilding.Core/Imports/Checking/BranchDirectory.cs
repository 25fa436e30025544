using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Imports.Checking;

/// <summary>The organisations an import may write to, by number and by name.</summary>
internal sealed class BranchDirectory
{
    private readonly Dictionary<string, Organisation> _byCode;
    private readonly ILookup<string, Organisation> _byName;
    private readonly Dictionary<int, int> _firstMonths;
    private readonly Dictionary<int, int> _reported;

    private BranchDirectory(IReadOnlyList<Organisation> organisations, Dictionary<int, int> firstMonths, Dictionary<int, int> reported)
    {
        ById = organisations.ToDictionary(o => o.Id);
        _byCode = organisations.ToDictionary(o => ChineseText.SearchKey(o.Code), StringComparer.Ordinal);
        _byName = organisations.ToLookup(o => ChineseText.SearchKey(o.Name), StringComparer.Ordinal);
        (_firstMonths, _reported) = (firstMonths, reported);
    }

    public IReadOnlyDictionary<int, Organisation> ById { get; }

    public static async Task<BranchDirectory> LoadAsync(PartyBuildingDbContext db, OrgScope scope, CancellationToken cancel)
    {
        var organisations = await db.Organisations.AsNoTracking().In(scope).ToListAsync(cancel);
        var inScope = db.Organisations.In(scope).Select(o => o.Id);
        var months = await db.OrganisationPlacements.Where(p => p.SupersededNo == Recorded.Current && inScope.Contains(p.OrganisationId))
            .GroupBy(p => p.OrganisationId).Select(g => new { g.Key, First = g.Min(p => p.PostedFrom) }).ToDictionaryAsync(x => x.Key, x => x.First, cancel);
        var reported = await db.SubmittedMonths.Where(s => inScope.Contains(s.OrganisationId))
            .GroupBy(s => s.OrganisationId).Select(g => new { g.Key, Last = g.Max(s => s.Month) }).ToDictionaryAsync(x => x.Key, x => x.Last, cancel);
        return new BranchDirectory([.. organisations.Where(o => !o.IsWithdrawn)], months, reported);
    }

    /// <summary>Everything under that number or name; two of one name in two townships are both found.</summary>
    public IReadOnlyList<Organisation> Find(string text)
    {
        var key = ChineseText.SearchKey(text);
        return _byCode.TryGetValue(key, out var byCode) ? [byCode] : [.. _byName[key]];
    }

    /// <summary>First month in which reports know the organisation.</summary>
    public int FirstMonth(int organisationId) => _firstMonths[organisationId];

    /// <summary>Whether a return of the organisation has gone up: its figures then stand on who was on the books.</summary>
    public bool HasReported(int organisationId) => _reported.ContainsKey(organisationId);

    /// <summary>
    /// The month in which an arrival posts. Of the opening it is the first of the branch, so that no later month shows it as
    /// a movement; of anything else what <see cref="PostingCalendar"/> says.
    /// </summary>
    public int MonthOf(ImportWay way, int organisationId, DateOnly day)
    {
        var floor = FirstMonth(organisationId);
        if (way == ImportWay.Opening)
            return floor;
        var first = new Month(floor).FirstDay;
        return PostingCalendar.MonthFor(day > first ? day : first, _reported.TryGetValue(organisationId, out var last) ? last : null);
    }
}
