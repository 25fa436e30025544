using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;
using PartyBuilding.Core.Service;

namespace PartyBuilding.Core.Buildings;

/// <summary>Closes a building with all it has, and takes such a closing back.</summary>
public sealed class BuildingClosingService(PartyBuildingDbContext db, LedgerTransaction ledger, BuildingDesk desk)
{
    /// <returns>Key of the building.</returns>
    public Task<Outcome<Guid>> CloseAsync(CloseBuilding input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var found = await desk.OpenAsync(input.Key, context, cancel);
                if (found.Value is not { } opened)
                    return Outcome<Guid>.From(found);
                var building = opened.Building;
                if (building.ValidTo == (input.On ?? Recorded.Open))
                    return Outcome<Guid>.Ok(input.Key);
                if (building.RecordedNo != input.Version)
                    return Outcome<Guid>.Conflict("这座楼宇刚被别人修改过，请核对最新内容后再提交。");
                if (string.IsNullOrWhiteSpace(context.Reason))
                    return Outcome<Guid>.Refused(ServiceFindings.ReasonMissing());
                if (input.On is not { } day)
                    return await ReopenAsync(opened, no, context, cancel);
                var entries = await EntriesAsync(input.Key, cancel);
                var findings = await CheckAsync(building, day, [.. entries.Select(e => e.ValidFrom)], context.Today, cancel);
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                foreach (var entry in entries.Where(e => e.ValidTo > day))
                    db.Add(entry.Until(no, day));
                db.Add(building.Until(no, day));
                desk.Record(context, "building.closed", opened, $"楼宇{building.Name} {day:yyyy-MM-dd} 起撤销，楼内登记同日终止", no);
                return Outcome<Guid>.Ok(input.Key);
            },
            cancel);

    // What the closing ended carries its number.
    private async Task<Outcome<Guid>> ReopenAsync(OpenedBuilding opened, long no, CommandContext context, CancellationToken cancel)
    {
        var building = opened.Building;
        var rivals = db.Set<Building>().Where(
            b => b.SupersededNo == Recorded.Current && b.Key != building.Key && b.NameKey == building.NameKey && b.AddressKey == building.AddressKey && b.ValidTo > building.ValidTo);
        if (await rivals.AnyAsync(cancel))
            return Outcome<Guid>.Refused(ServiceFindings.Line("撤销以后这座楼已另行登记", "", "请先核对新的登记。"));
        foreach (var entry in (await EntriesAsync(building.Key, cancel)).Where(e => e.RecordedNo == building.RecordedNo && e.ValidTo == building.ValidTo))
            db.Add(entry.Until(no, Recorded.Open));
        db.Add(building.Until(no, Recorded.Open));
        desk.Record(context, "building.reopened", opened, $"楼宇{building.Name}的撤销登记取消", no);
        return Outcome<Guid>.Ok(building.Key);
    }

    private async Task<List<Finding>> CheckAsync(Building building, DateOnly day, IReadOnlyList<DateOnly> starts, DateOnly today, CancellationToken cancel)
    {
        var findings = new List<Finding>();
        if (building.IsClosed)
            findings.Add(ServiceFindings.Finished());
        if (day > today)
            findings.Add(ServiceFindings.Day("撤销日期", today, "On"));
        var days = await db.Set<BuildingCheck>().Where(c => c.BuildingKey == building.Key && c.SupersededNo == Recorded.Current).Select(c => c.On)
            .Concat(db.Set<BuildingCount>().Where(c => c.BuildingKey == building.Key && c.SupersededNo == Recorded.Current).Select(c => c.On)).ToListAsync(cancel);
        DateOnly[] all = [building.ValidFrom, .. starts, .. days];
        if (day <= all.Max())
            findings.Add(ServiceFindings.Before("撤销日期", all.Max().AddDays(1), "On"));
        return findings;
    }

    private async Task<IReadOnlyList<BuildingEntry>> EntriesAsync(Guid key, CancellationToken cancel) =>
    [
        .. await db.Set<BuildingMeans>().Where(e => e.BuildingKey == key && e.SupersededNo == Recorded.Current).ToListAsync(cancel),
        .. await db.Set<BuildingEnterprise>().Where(e => e.BuildingKey == key && e.SupersededNo == Recorded.Current).ToListAsync(cancel),
        .. await db.Set<GatheredMember>().Where(e => e.BuildingKey == key && e.SupersededNo == Recorded.Current).ToListAsync(cancel),
    ];
}
