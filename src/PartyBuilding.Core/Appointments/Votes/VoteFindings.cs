using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Appointments.Votes;

/// <summary>What a meeting refuses apart from the rules of the documents.</summary>
internal static class VoteFindings
{
    public static readonly FieldFindings Fields = new("MEETING");

    public static Finding Organisation() => Fields.Must("UNIT", "找不到这个单位，或它不在您的管理范围内。", "OrganisationKey", "请从列表中选择。");

    public static Finding Cadre() => Fields.Must("CADRE", "在您管理的在职干部中找不到这个人。", "CadreKey", "请先登记干部。");

    public static Finding Members(int least, int most) => Fields.Must("MEMBERS", $"应到会成员应有 {least} 到 {most} 人。", "Members");

    public static Finding SameName(string name) => Fields.Must("SAME-NAME", $"“{name}”写了两次。", "Members", "同名的，请在姓名后加以区别。");

    public static Finding Twice(string name) => Fields.Must("TWICE", $"{name}的这一事项已经在议程上。", "CadreKey");

    public static Finding Early(DateOnly day) => Fields.Must("EARLY", $"会议定在 {day:yyyy-MM-dd}，还没有到。", "", "提前召开的，请先修改会议日期。");

    public static Finding NoItems() => Fields.Must("NO-ITEMS", "议程上还没有事项。", "");

    public static Finding BallotOpen() => Fields.Must("BALLOT-OPEN", "投票还没有结束。", "", "请先结束投票，再登记结果。");

    public static Finding PlenumCounts() => Fields.Must("PLENUM", "同意的人数不能多于征求意见的人数。", "PlenumAgreed");
}
