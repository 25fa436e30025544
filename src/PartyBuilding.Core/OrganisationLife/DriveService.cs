using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.OrganisationLife;

/// <summary>Drives (专题活动) of an organisation above branches: opened, the cut-off moved, closed.</summary>
public sealed class DriveService(PartyBuildingDbContext db, LedgerTransaction ledger, EventLog events)
{
    public Task<Outcome<Guid>> OpenAsync(OpenDrive input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                if (!context.Actor.May(Permission.ManageMembers))
                    return Outcome<Guid>.Forbidden();
                var owner = await db.Organisations.In(context.Scope).SingleOrDefaultAsync(o => o.PublicId == input.OrganisationKey && o.ClosedOn == null, cancel);
                if (owner is null)
                    return Outcome<Guid>.NotFound();
                if (await db.Set<LifeDrive>().AnyAsync(d => d.PublicId == input.Key && d.OrganisationId == owner.Id, cancel))
                    return Outcome<Guid>.Ok(input.Key);
                var findings = Faults(input, owner).ToList();
                var units = await db.Organisations.In(OrgScope.Of(owner.Path)).Where(o => o.ParentId == owner.Id && o.ClosedOn == null && input.Units.Contains(o.PublicId)).ToListAsync(cancel);
                if (units.Count == 0 || units.Count != input.Units.Distinct().Count())
                    findings.Add(MeetingFindings.Choose("参加的单位", nameof(input.Units)));
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                db.Add(new LifeDrive
                {
                    PublicId = input.Key, OrganisationId = owner.Id, Theme = ChineseText.Clean(input.Theme), OpenedOn = input.OpenedOn!.Value, CutOffOn = input.CutOffOn!.Value,
                    Document = ChineseText.Clean(input.Document) is { Length: > 0 } document ? document : null,
                    Units = [.. units.Select(u => new LifeDriveUnit { OrganisationId = u.Id })],
                });
                Record(context, "life-drive.opened", input.Key, owner.Path, $"部署专题组织生活会“{ChineseText.Clean(input.Theme)}”，{units.Count} 个单位，{input.CutOffOn:yyyy-MM-dd} 截止", no);
                return Outcome<Guid>.Ok(input.Key);
            },
            cancel);

    /// <summary>Prolonged or shortened; the coverage counts up to the new day.</summary>
    public Task<Outcome<Guid>> MoveCutOffAsync(Guid key, int version, DateOnly? cutOff, CommandContext context, CancellationToken cancel = default)
        => StepAsync(key, version, context, (drive, no) =>
        {
            if (cutOff is not { } day || day < drive.OpenedOn)
                return MeetingFindings.Drive($"截止日不能早于开始日 {drive.OpenedOn:yyyy-MM-dd}。", "CutOffOn");
            Record(context, "life-drive.moved", key, drive.Organisation!.Path, $"截止日由 {drive.CutOffOn:yyyy-MM-dd} 改为 {day:yyyy-MM-dd}", no);
            drive.CutOffOn = day;
            return null;
        }, cancel);

    /// <summary>No further meeting is recorded for it; those absent may still make theirs up.</summary>
    public Task<Outcome<Guid>> CloseAsync(Guid key, int version, CommandContext context, CancellationToken cancel = default)
        => StepAsync(key, version, context, (drive, no) =>
        {
            drive.ClosedOn = context.Today;
            Record(context, "life-drive.closed", key, drive.Organisation!.Path, $"结束专题组织生活会“{drive.Theme}”", no);
            return null;
        }, cancel);

    private Task<Outcome<Guid>> StepAsync(Guid key, int version, CommandContext context, Func<LifeDrive, long, Finding?> work, CancellationToken cancel)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                if (!context.Actor.May(Permission.ManageMembers))
                    return Outcome<Guid>.Forbidden();
                var drive = await db.Set<LifeDrive>().Include(d => d.Organisation).SingleOrDefaultAsync(d => d.PublicId == key, cancel);
                // A unit reads the drive of its superior and leads only its own.
                if (drive is null || !context.Scope.Contains(drive.Organisation!.Path))
                    return Outcome<Guid>.NotFound();
                if (drive.Version != version)
                    return Outcome<Guid>.Conflict("这次活动刚被别人修改过，请核对最新内容后再提交。");
                if (drive.ClosedOn is not null)
                    return Outcome<Guid>.Refused(MeetingFindings.Drive("这次活动已经结束。", ""));
                return work(drive, no) is { } finding ? Outcome<Guid>.Refused(finding) : Outcome<Guid>.Ok(key);
            },
            cancel);

    private void Record(CommandContext context, string kind, Guid key, string path, string summary, long no)
        => events.Add(context, kind, new EventSubject(EventSubject.LifeDrive, key, path), summary, recordedNo: no);

    private static IEnumerable<Finding> Faults(OpenDrive input, Organisation owner)
    {
        if (owner.Kind == OrganisationKind.Branch)
            yield return MeetingFindings.Drive("专题活动由支部以上的党组织部署。", nameof(input.OrganisationKey));
        if (ChineseText.Clean(input.Theme).Length is var length and (0 or > 100))
            yield return length == 0 ? MeetingFindings.Missing("主题", nameof(input.Theme)) : MeetingFindings.TooLong("主题", 100, nameof(input.Theme));
        if (ChineseText.Clean(input.Document).Length > 400)
            yield return MeetingFindings.TooLong("依据和要求", 400, nameof(input.Document));
        if (input.OpenedOn is null)
            yield return MeetingFindings.Missing("开始日", nameof(input.OpenedOn));
        if (input.CutOffOn is null)
            yield return MeetingFindings.Missing("截止日", nameof(input.CutOffOn));
        else if (input.CutOffOn < input.OpenedOn)
            yield return MeetingFindings.Drive("截止日不能早于开始日。", nameof(input.CutOffOn));
    }
}
