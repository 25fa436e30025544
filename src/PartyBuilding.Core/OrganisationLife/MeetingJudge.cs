using PartyBuilding.Core.Common;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.OrganisationLife;

/// <summary>Puts the rules to a meeting that a form or a row of a sheet asks for; what they need was looked up before.</summary>
internal static class MeetingJudge
{
    private const int MostInvited = 99_999;

    /// <summary>What stands in the way, and what is only noted.</summary>
    public static RuleResult Of(MeetingDraft draft, MeetingKnown known, RuleCatalogue rules, DateOnly today, string? reason)
    {
        var plain = Texts(draft.Details).ToList();
        plain.AddRange(People(draft, known));
        if (draft.Roster.All(r => r.IsGuest))
            plain.Add(MeetingFindings.Nobody(draft.Kind));
        if (draft.Marks is { } marks && RosterChange(draft.Roster, marks) is { } changed)
            plain.Add(changed);
        var result = new RuleResult(plain, [], [], !string.IsNullOrWhiteSpace(reason))
            + rules.Evaluate(MeetingChecks.Meeting, Facts(draft, known, today), draft.On, RuleOccasion.Decision, reason);
        foreach (var facts in Absences(draft))
            result += rules.Evaluate(MeetingChecks.Absence, facts, draft.On, RuleOccasion.Decision);
        return result;
    }

    /// <summary>The counts must balance whatever wrote them.</summary>
    public static IReadOnlyList<Finding> Counts(Meeting meeting, RuleCatalogue rules)
        => rules.Evaluate(
            MeetingChecks.Counts, new MeetingCounts(meeting.Due, meeting.Present, meeting.Absent, meeting.MadeUp), meeting.On, RuleOccasion.Decision).Refusals;

    private static MeetingFacts Facts(MeetingDraft draft, MeetingKnown known, DateOnly today) => new(
        draft.Kind, draft.On, today, draft.Branch.FoundedOn, draft.Branch.ClosedOn, ChineseText.Clean(draft.Details.Topic),
        draft.Details.LecturerKey is not null || ChineseText.Clean(draft.Details.OutsideLecturer).Length > 0, draft.Details.LessonForm, draft.Details.ReportForm,
        known.HasSameDay && draft.Kind != MeetingKind.Other && draft.Drive is null, draft.OwnKey is null && known.IsSubmitted, draft.Drive?.OpenedOn, known.DriveHeld);

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

    private static IEnumerable<Finding> People(MeetingDraft draft, MeetingKnown known)
    {
        (Guid? Key, string What, string Field)[] people =
        [
            (draft.Details.ChairKey, "主持人", nameof(MeetingDetails.ChairKey)), (draft.Details.RecorderKey, "记录人", nameof(MeetingDetails.RecorderKey)),
            (draft.Details.LecturerKey, "讲课人", nameof(MeetingDetails.LecturerKey)),
        ];
        return people.Where(p => p.Key is { } key && !known.Members.Contains(key)).Select(p => MeetingFindings.NotARosterMember(p.What, p.Field));
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
