using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.OrganisationLife;

/// <summary>Whether a meeting may be recorded as a form says.</summary>
internal sealed class MeetingReview(PartyBuildingDbContext db, RuleBook book, MeetingRoster rosters)
{
    private const int MostInvited = 99_999;

    /// <summary>What stands in the way, and what is only noted.</summary>
    public async Task<RuleResult> OfAsync(MeetingDraft draft, CommandContext context, CancellationToken cancel)
    {
        var rules = await book.CurrentAsync(cancel);
        var plain = Texts(draft.Details).ToList();
        plain.AddRange(await PeopleAsync(draft, cancel));
        if (draft.Roster.All(r => r.IsGuest))
            plain.Add(MeetingFindings.Nobody(draft.Kind));
        if (draft.Marks is { } marks && RosterChange(draft.Roster, marks) is { } changed)
            plain.Add(changed);
        var result = new RuleResult(plain, [], [], !string.IsNullOrWhiteSpace(context.Reason))
            + rules.Evaluate(MeetingChecks.Meeting, await FactsAsync(draft, context, cancel), draft.On, RuleOccasion.Decision, context.Reason);
        foreach (var facts in Absences(draft))
            result += rules.Evaluate(MeetingChecks.Absence, facts, draft.On, RuleOccasion.Decision);
        return result;
    }

    /// <summary>The counts must balance whatever wrote them.</summary>
    public async Task<IReadOnlyList<Finding>> CountsAsync(Meeting meeting, CancellationToken cancel)
        => (await book.CurrentAsync(cancel)).Evaluate(
            MeetingChecks.Counts, new MeetingCounts(meeting.Due, meeting.Present, meeting.Absent, meeting.MadeUp), meeting.On, RuleOccasion.Decision).Refusals;

    private async Task<MeetingFacts> FactsAsync(MeetingDraft draft, CommandContext context, CancellationToken cancel)
    {
        var (branch, on) = (draft.Branch, draft.On);
        var others = db.Set<Meeting>().Where(m => m.OrganisationId == branch.Id && m.SupersededNo == Recorded.Current && m.Key != draft.OwnKey);
        var sameDay = await others.AnyAsync(m => m.Kind == draft.Kind && m.On == on && m.GroupKey == draft.GroupKey && draft.Kind != MeetingKind.Other, cancel);
        var month = Month.Of(on).Value;
        var driveKey = draft.Drive?.PublicId;
        return new MeetingFacts(
            draft.Kind, on, context.Today, branch.FoundedOn, branch.ClosedOn, ChineseText.Clean(draft.Details.Topic),
            draft.Details.LecturerKey is not null || ChineseText.Clean(draft.Details.OutsideLecturer).Length > 0, draft.Details.LessonForm, draft.Details.ReportForm,
            sameDay && draft.Drive is null, draft.OwnKey is null && await db.SubmittedMonths.AnyAsync(s => s.OrganisationId == branch.Id && s.Month == month, cancel),
            draft.Drive?.OpenedOn, driveKey is not null && await others.AnyAsync(m => m.DriveKey == driveKey, cancel));
    }

    private static IEnumerable<Finding> Texts(MeetingDetails details)
    {
        if (ChineseText.Clean(details.Topic).Length is var length and (0 or > MeetingConfiguration.LongestTopic))
            yield return length == 0 ? MeetingFindings.Missing("议题", nameof(details.Topic)) : MeetingFindings.TooLong("议题", MeetingConfiguration.LongestTopic, nameof(details.Topic));
        if (ChineseText.Clean(details.Place).Length > 100)
            yield return MeetingFindings.TooLong("地点", 100, nameof(details.Place));
        if (ChineseText.Clean(details.OutsideLecturer).Length > 60)
            yield return MeetingFindings.TooLong("讲课人", 60, nameof(details.OutsideLecturer));
        if (ChineseText.Clean(details.InvitedNote).Length > 100)
            yield return MeetingFindings.TooLong("邀请的人", 100, nameof(details.InvitedNote));
        if (details.Invited is < 0 or > MostInvited)
            yield return MeetingFindings.Number("邀请人数", nameof(details.Invited));
    }

    private async Task<List<Finding>> PeopleAsync(MeetingDraft draft, CancellationToken cancel)
    {
        (Guid? Key, string What, string Field)[] people =
        [
            (draft.Details.ChairKey, "主持人", nameof(MeetingDetails.ChairKey)), (draft.Details.RecorderKey, "记录人", nameof(MeetingDetails.RecorderKey)),
            (draft.Details.LecturerKey, "讲课人", nameof(MeetingDetails.LecturerKey)),
        ];
        if (people.All(p => p.Key is null))
            return [];
        var members = (await rosters.MembersAsync(draft.Branch.Id, draft.On, cancel)).Select(m => m.Key).ToHashSet();
        return [.. people.Where(p => p.Key is { } key && !members.Contains(key)).Select(p => MeetingFindings.NotARosterMember(p.What, p.Field))];
    }

    private static Finding? RosterChange(IReadOnlyList<RosterPerson> roster, IReadOnlyList<AttendanceMark> marks)
    {
        var (expected, shown) = (roster.Select(r => r.Key).ToHashSet(), marks.Select(m => m.Key).ToHashSet());
        var (more, fewer) = (expected.Count(k => !shown.Contains(k)), shown.Count(k => !expected.Contains(k)));
        return more + fewer > 0 ? MeetingFindings.RosterChanged(more, fewer) : null;
    }

    private static IEnumerable<AbsenceFacts> Absences(MeetingDraft draft)
    {
        if (draft.Marks is not { } marks)
            yield break;
        var roster = draft.Roster.ToDictionary(r => r.Key);
        var times = marks.CountBy(m => m.Key).ToDictionary();
        for (var i = 0; i < marks.Count; i++)
        {
            if (!roster.TryGetValue(marks[i].Key, out var person))
                continue;
            var note = ChineseText.Clean(marks[i].Note);
            if (note.Length > MeetingAttendanceConfiguration.LongestNote)
                note = "";
            yield return new AbsenceFacts(
                FormattableString.Invariant($"Marks[{i}].Why"), person.Name, times[marks[i].Key], !marks[i].IsAway || person.IsGuest, marks[i].Why,
                note.Length == 0 ? null : note, draft.Drive is null || person.ReachedElsewhere, person.ReachedElsewhere);
        }
    }
}
