using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;
using PartyBuilding.Core.Service;

namespace PartyBuilding.Core.Buildings;

/// <summary>Ends what a building has, and takes back what was entered by mistake, with the reason.</summary>
public sealed class BuildingEntryService(PartyBuildingDbContext db, LedgerTransaction ledger, BuildingDesk desk)
{
    /// <returns>Key of the building.</returns>
    public Task<Outcome<Guid>> EndAsync(EndEntry input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var found = await desk.OpenAsync(input.BuildingKey, context, cancel);
                if (found.Value is not { } opened)
                    return Outcome<Guid>.From(found);
                if ((await VersionsAsync(input.BuildingKey, input.Key, cancel)).MaxBy(e => e.ValidFrom) is not { } entry)
                    return Outcome<Guid>.NotFound();
                if (entry.ValidTo == input.On)
                    return Outcome<Guid>.Ok(input.BuildingKey);
                var findings = new List<Finding>();
                if (entry.ValidTo != Recorded.Open)
                    findings.Add(ServiceFindings.Finished());
                if (input.On > context.Today)
                    findings.Add(ServiceFindings.Day("终止日期", context.Today, nameof(input.On)));
                if (input.On <= entry.ValidFrom)
                    findings.Add(ServiceFindings.Before("终止日期", entry.ValidFrom.AddDays(1), nameof(input.On)));
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                db.Add(entry.Until(no, input.On));
                desk.Record(context, "building.entry-ended", opened, $"{What(entry)} {input.On:yyyy-MM-dd} 起终止", no);
                return Outcome<Guid>.Ok(input.BuildingKey);
            },
            cancel);

    /// <summary>Takes back an entry, a count or a check.</summary>
    public Task<Outcome<Guid>> TakeBackAsync(Guid buildingKey, Guid key, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var found = await desk.OpenAsync(buildingKey, context, cancel);
                if (found.Value is not { } opened)
                    return Outcome<Guid>.From(found);
                IReadOnlyList<IRecorded> rows =
                [
                    .. await VersionsAsync(buildingKey, key, cancel),
                    .. await db.Set<BuildingCount>().Where(c => c.Key == key && c.BuildingKey == buildingKey && c.SupersededNo == Recorded.Current).ToListAsync(cancel),
                    .. await db.Set<BuildingCheck>().Where(c => c.Key == key && c.BuildingKey == buildingKey && c.SupersededNo == Recorded.Current).ToListAsync(cancel),
                ];
                if (rows.Count == 0)
                    return Outcome<Guid>.NotFound();
                if (string.IsNullOrWhiteSpace(context.Reason))
                    return Outcome<Guid>.Refused(ServiceFindings.ReasonMissing());
                foreach (var row in rows)
                    row.Supersede(no);
                desk.Record(context, "building.taken-back", opened, $"撤回{What(rows[0])}", no);
                return Outcome<Guid>.Ok(buildingKey);
            },
            cancel);

    private async Task<IReadOnlyList<BuildingEntry>> VersionsAsync(Guid building, Guid key, CancellationToken cancel) =>
    [
        .. await db.Set<BuildingMeans>().Where(e => e.Key == key && e.BuildingKey == building && e.SupersededNo == Recorded.Current).ToListAsync(cancel),
        .. await db.Set<BuildingEnterprise>().Where(e => e.Key == key && e.BuildingKey == building && e.SupersededNo == Recorded.Current).ToListAsync(cancel),
        .. await db.Set<GatheredMember>().Where(e => e.Key == key && e.BuildingKey == building && e.SupersededNo == Recorded.Current).ToListAsync(cancel),
    ];

    // No names of people in the history.
    private static string What(IRecorded row) => row switch
    {
        BuildingMeans means => BuildingWords.Means[means.Kind],
        BuildingEnterprise enterprise => $"企业{enterprise.Name}",
        GatheredMember => "纳入管理党员 1 名",
        BuildingCount count => $"{count.On:yyyy-MM-dd} 的积极分子和申请书数",
        BuildingCheck check => $"{check.On:yyyy-MM-dd} 的核对",
        _ => "登记",
    };
}
