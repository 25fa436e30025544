using PartyBuilding.Core.Common;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Appointments.Votes;

/// <summary>The meeting itself up to the vote: who has come, and what was said of each item.</summary>
public sealed class SessionService(MeetingDesk desk)
{
    public Task<Outcome<Guid>> AttendAsync(TakeAttendance input, CommandContext context, CancellationToken cancel = default)
        => desk.RunAsync(input.Key, input.Version, [MeetingStage.Agenda, MeetingStage.Session], "签到", context, (open, _) =>
        {
            var meeting = open.Meeting;
            if (meeting.HeldOn > context.Today)
                return Done(VoteFindings.Early(meeting.HeldOn));
            if (meeting.Items.Count == 0)
                return Done(VoteFindings.NoItems());
            foreach (var member in meeting.Members)
                member.IsPresent = input.Present.Contains(member.Key);
            meeting.Stage = MeetingStage.Session;
            desk.Record(context, "vote.attendance", open.Subject, $"“{meeting.Title}”应到 {meeting.Due} 人，实到 {meeting.Present} 人");
            return Done();
        }, cancel);

    public Task<Outcome<Guid>> IntroduceAsync(IntroduceItem input, CommandContext context, CancellationToken cancel = default)
        => desk.RunAsync(input.Key, input.Version, MeetingStage.Session, "登记介绍和讨论", context, (open, _) =>
        {
            if (open.Find(input.ItemKey) is not { } item)
                return Done(VoteFindings.Fields.NotNow("登记：议程上没有这一项"));
            var presenter = open.Meeting.Members.Find(m => m.Key == input.PresenterKey)?.Name ?? ChineseText.PersonName(input.Presenter);
            var findings = Check(input, presenter).ToList();
            if (findings.Count > 0)
                return Done(findings);
            item.Presenter = presenter.Length > 0 ? presenter : null;
            (item.Reasons, item.Discussion, item.DeferredFor) = (ChineseText.OrNull(input.Reasons), ChineseText.OrNull(input.Discussion), ChineseText.OrNull(input.DeferredFor));
            (item.PlenumAsked, item.PlenumAgreed) = item.IsChiefPost ? (input.PlenumAsked, input.PlenumAgreed) : (null, null);
            item.Stands.Clear();
            item.Stands.AddRange(open.Meeting.Members.Select(m => (m.Key, Relation: ChineseText.OrNull(input.Relations.GetValueOrDefault(m.Key)))).Where(m => m.Relation is not null)
                .Select(m => new MemberStand { MemberKey = m.Key, Relation = m.Relation }));
            desk.Record(
                context, "vote.introduced", open.Subject,
                item.DeferredFor is null ? $"{item.Name}，{VoteWords.Matter(item.Kind, item.Post)}：{item.Presenter}介绍" : $"{item.Name}，{VoteWords.Matter(item.Kind, item.Post)}：暂缓表决，{item.DeferredFor}");
            return Done();
        }, cancel);

    private static IEnumerable<Finding> Check(IntroduceItem input, string presenter)
    {
        var fields = VoteFindings.Fields;
        if (presenter.Length > MeetingItem.LongestPresenter)
            yield return fields.TooLong("介绍人", MeetingItem.LongestPresenter, nameof(input.Presenter));
        if (presenter.Length == 0 && ChineseText.OrNull(input.DeferredFor) is null)
            yield return fields.Missing("介绍人", nameof(input.Presenter));
        if (ChineseText.OrNull(input.Reasons) is null && ChineseText.OrNull(input.DeferredFor) is null)
            yield return fields.Missing("任免理由", nameof(input.Reasons));
        foreach (var (text, what, field) in new[] { (input.Reasons, "任免理由", nameof(input.Reasons)), (input.Discussion, "讨论记录", nameof(input.Discussion)), (input.DeferredFor, "暂缓表决的原因", nameof(input.DeferredFor)) })
        {
            if (ChineseText.OrNull(text)?.Length > MeetingItem.LongestReasons)
                yield return fields.TooLong(what, MeetingItem.LongestReasons, field);
        }

        if (input.Relations.Values.Any(r => ChineseText.OrNull(r)?.Length > MemberStand.LongestRelation))
            yield return fields.TooLong("回避的关系", MemberStand.LongestRelation, nameof(input.Relations));
        if (input.PlenumAsked is < 0 || input.PlenumAgreed is < 0 || input.PlenumAgreed > (input.PlenumAsked ?? 0))
            yield return VoteFindings.PlenumCounts();
    }

    private static Task<IReadOnlyList<Finding>> Done(params IReadOnlyList<Finding> findings) => Task.FromResult(findings);
}
