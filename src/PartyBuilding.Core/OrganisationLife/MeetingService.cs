using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.OrganisationLife;

/// <summary>Records meetings and puts them right.</summary>
public sealed class MeetingService(PartyBuildingDbContext db, LedgerTransaction ledger, MeetingDesk desk, MeetingRoster rosters, RuleBook rules)
{
    private readonly MeetingReview _review = new(db, rules, rosters);

    /// <returns>Key of the meeting; findings that are only noted come with it.</returns>
    public Task<Outcome<Guid>> RecordAsync(RecordMeeting input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await desk.BranchAsync(input.BranchKey, context, cancel);
                if (opened.Value is not { } branch)
                    return Outcome<Guid>.From(opened);
                // A second copy of the same form.
                if (await db.Set<Meeting>().AnyAsync(m => m.Key == input.Key && m.OrganisationId == branch.Id, cancel))
                    return Outcome<Guid>.Ok(input.Key);
                var drafted = await DraftAsync(input, branch, cancel);
                if (drafted.Value is not { } draft)
                    return Outcome<Guid>.From(drafted);
                var result = await _review.OfAsync(draft, context, cancel);
                if (result.Refuses)
                    return Outcome<Guid>.Refused(result.Blocking);

                var rows = AttendanceWriter.Rows(draft, input.Key, no);
                var meeting = new Meeting
                {
                    Key = input.Key, OrganisationId = branch.Id, Kind = input.Kind, On = input.On, GroupKey = draft.GroupKey, GroupName = draft.GroupName,
                    DriveKey = draft.Drive?.PublicId, Topic = "", RecordedNo = no,
                };
                await WriteAsync(meeting, draft, cancel);
                meeting.Count(rows);
                if (await _review.CountsAsync(meeting, cancel) is { Count: > 0 } broken)
                    return Outcome<Guid>.Refused(broken);
                db.Add(meeting);
                db.AddRange(rows);
                desk.Record(context, "meeting.recorded", input.Key, branch, MeetingDesk.Recorded(meeting), no);
                return Outcome<Guid>.Ok(input.Key, result.Findings);
            },
            cancel);

    /// <summary>Like meetings of several groups, all of them or none.</summary>
    public Task<Outcome<Guid>> RecordAllAsync(IReadOnlyList<RecordMeeting> inputs, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async _ =>
            {
                var notes = new List<Finding>();
                for (var i = 0; i < inputs.Count; i++)
                {
                    var outcome = await RecordAsync(inputs[i], context, cancel);
                    IReadOnlyList<Finding> named = [.. outcome.Findings.Select(f => f.Field is null ? f : f with { Field = FormattableString.Invariant($"Parts[{i}].{f.Field}") })];
                    if (!outcome.IsOk)
                        return new Outcome<Guid>(outcome.Kind, Guid.Empty, named);
                    notes.AddRange(named);
                }

                return inputs.Count == 0 ? Outcome<Guid>.Refused(MeetingFindings.Choose("开过会的党小组", "Parts")) : Outcome<Guid>.Ok(inputs[0].Key, notes);
            },
            cancel);

    public Task<Outcome<Guid>> ChangeAsync(ChangeMeeting input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await desk.OpenAsync(input.Key, input.Version, context, cancel);
                if (opened.Value is not { } row)
                    return Outcome<Guid>.From(opened);
                if (row.ClosedOn is not null)
                    return Outcome<Guid>.Refused(MeetingFindings.Closed());
                var earlier = await desk.AttendanceAsync(row.Key, cancel);
                var roster = await rosters.OfMeetingAsync(row, earlier, input.On, cancel);
                var draft = new MeetingDraft(
                    row.Organisation!, row.Kind, input.On, row.GroupKey, row.GroupName, await DriveAsync(row.DriveKey, cancel), input.Details, roster, input.Marks,
                    earlier, row.Key);
                var result = await _review.OfAsync(draft, context, cancel);
                var late = (await rules.CurrentAsync(cancel)).Evaluate(
                    MeetingChecks.MakeUp, new MakeUpFacts(input.On, earlier.Min(r => r.MadeUpOn) ?? input.On, context.Today), input.On, RuleOccasion.Decision);
                if (result.Refuses || late.Refuses)
                    return Outcome<Guid>.Refused([.. result.Blocking, .. late.Blocking]);

                var next = row.Next(no);
                next.On = input.On;
                await WriteAsync(next, draft, cancel);
                var rows = input.Marks is null && input.On == row.On ? earlier : AttendanceWriter.Replace(db, draft, row.Key, no);
                // Recorded by its counts only: they stay until somebody names who was there.
                if (rows.Count > 0)
                    next.Count(rows);
                if (await _review.CountsAsync(next, cancel) is { Count: > 0 } broken)
                    return Outcome<Guid>.Refused(broken);
                db.Add(next);
                desk.Record(context, "meeting.changed", row.Key, row.Organisation!, $"修改{MeetingDesk.Title(next)}：应到 {next.Due}，实到 {next.Present}", no);
                return Outcome<Guid>.Ok(row.Key, result.Findings);
            },
            cancel);

    private async Task<Outcome<MeetingDraft>> DraftAsync(RecordMeeting input, Organisation branch, CancellationToken cancel)
    {
        if (!Enum.IsDefined(input.Kind))
            return Outcome<MeetingDraft>.Refused(MeetingFindings.Choose("会议类型", nameof(input.Kind)));
        var groupKey = MeetingWords.IsOfGroup(input.Kind) ? input.GroupKey : null;
        var groupName = groupKey is { } key ? await rosters.GroupNameAsync(branch.Id, key, input.On, cancel) : null;
        if ((input.Kind == MeetingKind.Group || groupKey is not null) && groupName is null)
            return Outcome<MeetingDraft>.Refused(MeetingFindings.Group(nameof(input.GroupKey)));
        var drive = input.Kind == MeetingKind.Special ? await DriveAsync(input.DriveKey, cancel) : null;
        if (input.Kind == MeetingKind.Special && (drive is not { ClosedOn: null } || !drive.Units.Any(u => Covers(u, branch))))
            return Outcome<MeetingDraft>.Refused(MeetingFindings.Choose("本支部参加的专题活动", nameof(input.DriveKey)));
        var roster = await rosters.OfAsync(branch.Id, input.Kind, input.On, groupKey, drive?.PublicId, cancel);
        return Outcome<MeetingDraft>.Ok(new MeetingDraft(branch, input.Kind, input.On, groupKey, groupName, drive, input.Details, roster, input.Marks, [], null));
    }

    private static bool Covers(LifeDriveUnit unit, Organisation branch) => PathRange.Under(unit.Organisation!.Path).Contains(branch.Path);

    // The unit stands above the branch and out of its scope.
    private Task<LifeDrive?> DriveAsync(Guid? key, CancellationToken cancel)
        => key is null ? Task.FromResult<LifeDrive?>(null) : DriveReach.ByKey(db, key.Value).SingleOrDefaultAsync(cancel);

    private async Task WriteAsync(Meeting row, MeetingDraft draft, CancellationToken cancel)
    {
        Guid[] keys = [.. new[] { draft.Details.ChairKey, draft.Details.RecorderKey, draft.Details.LecturerKey }.OfType<Guid>()];
        row.Fill(draft, keys.Length == 0 ? [] : await db.People.Where(p => keys.Contains(p.PublicId)).ToDictionaryAsync(p => p.PublicId, p => p.Id, cancel));
    }
}
