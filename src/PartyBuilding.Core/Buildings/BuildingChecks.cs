using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Buildings;

/// <summary>Whether the data of buildings were checked in a quarter (S004 L30).</summary>
public sealed class BuildingChecks(PartyBuildingDbContext db, RuleBook book)
{
    /// <summary>
    /// The buildings of a street that stood on the last day and were not checked from the first to the last: while there is
    /// one, the quarter is not to be closed (E3 (h)). Empty where the rule is switched off.
    /// </summary>
    /// <param name="streetId">Checked by the caller: the street of a return in scope.</param>
    /// <param name="number">Known at this recording number; null for now.</param>
    public async Task<IReadOnlyList<UnverifiedBuilding>> UnverifiedAsync(
        int streetId, DateOnly firstDay, DateOnly lastDay, long? number = null, CancellationToken cancel = default)
    {
        var known = number ?? Recorded.Current - 1;
        var open = await Unverified(db, firstDay, lastDay, known).Where(b => b.OrganisationId == streetId).OrderBy(b => b.NameKey)
            .Select(b => new { b.Key, b.Name }).ToListAsync(cancel);
        if ((await book.CurrentAsync(cancel)).Evaluate(BuildingRules.Quarter, new QuarterFacts(firstDay, lastDay, false), lastDay, RuleOccasion.Batch).Findings is not [var finding, ..])
            return [];
        return [.. open.Select(b => new UnverifiedBuilding(b.Key, b.Name, $"{b.Name}：{finding.Message}{finding.Remedy}（{finding.Source}）"))];
    }

    internal static IQueryable<Building> Unverified(PartyBuildingDbContext db, DateOnly first, DateOnly last, long number)
        => BuildingsAt.Standing(db, last, number).Where(b => !db.Set<BuildingCheck>().Any(
            c => c.BuildingKey == b.Key && c.RecordedNo <= number && number < c.SupersededNo && c.On >= first && c.On <= last));
}
