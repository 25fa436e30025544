using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.OrganisationLife;

/// <summary>What the commands of this domain refuse without a rule of the book, in the words a clerk reads.</summary>
internal static class MeetingFindings
{
    public static Finding Missing(string what, string field) => Must("OL-MISSING", $"请填写{what}。", field);

    public static Finding TooLong(string what, int most, string field) => Must("OL-TOO-LONG", $"{what}不超过 {most} 字。", field, "请缩短后再提交。");

    public static Finding Choose(string what, string field) => Must("OL-CHOICE", $"请选择{what}。", field);

    public static Finding NotABranch(string name) => Must("OL-BRANCH", $"{name}不是党支部，会议记在支部名下。", null, "请选择支部。");

    public static Finding Group(string field) => Must("OL-GROUP", "请选择本支部的党小组。", field, "新的党小组先在支部的“党小组”里登记。");

    public static Finding Nobody(MeetingKind kind) => Must(
        "OL-NOBODY", $"这一天没有应当参加{MeetingWords.Kinds[kind]}的人。", null,
        MeetingWords.IsOfCommittee(kind) ? "请先在支部的“班子”里登记支部委员会。" : "请核对日期和党小组。");

    public static Finding RosterChanged(int more, int fewer) => Must(
        "OL-ROSTER", $"这一天应到的名单与刚才显示的不同（多 {more} 人，少 {fewer} 人）。", null, "名单已经更新，请核对没来的人后再记。");

    public static Finding Closed() => Must("OL-CLOSED", "这次会议已经办结，不能再改。", null, "需要改动的，先写明原因重新打开。");

    public static Finding NotClosed() => Must("OL-NOT-CLOSED", "这次会议还没有办结。", null);

    public static Finding Reason(string what) => Must("OL-REASON", $"请填写{what}的原因。", "Reason");

    public static Finding NotAbsent(string field) => Must("OL-NOT-ABSENT", "请选择没有到会、还没有补课的党员。", field, "名单可能已变，请核对后再提交。");

    public static Finding Number(string what, string field) => Must("OL-NUMBER", $"{what}应为 0 至 99999 的整数。", field);

    public static Finding NotARosterMember(string what, string field) => Must("OL-PERSON", $"{what}应是本支部的党员。", field, "请从列表中选择。");

    public static Finding Drive(string message, string field) => Must("OL-DRIVE", message, field);

    public static Finding Period(string message, string field) => Must("OL-PERIOD", message, field);

    private static Finding Must(string code, string message, string? field, string? remedy = null) => new(code, RuleForce.Must, message, field, remedy);
}
