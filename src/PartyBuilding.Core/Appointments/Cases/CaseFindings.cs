using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>What a case refuses apart from the rules of the documents.</summary>
internal static class CaseFindings
{
    public static readonly FieldFindings Fields = new("CASE");

    public static Finding Organisation() => Fields.Must("UNIT", "找不到这个单位，或它不在您的管理范围内。", "OrganisationKey", "请从列表中选择。");

    public static Finding Decider() => Fields.Must("DECIDER", "决定任免的党组织应当在您的管理范围内，是这个单位或者它的上级。", "DeciderKey", "请从列表中选择。");

    public static Finding Level() => Fields.Must("LEVEL", "请选择职务层次。", "LevelCode");

    public static Finding Cadre() => Fields.Must("CADRE", "在您管理的在职干部中找不到这个人。", "CadreKey", "请先登记干部。");

    public static Finding Twice(string name) => Fields.Must("TWICE", $"{name}已经是人选。", "CadreKey");

    public static Finding Roster(int most) => Fields.Must("ROSTER", $"干部名册应有 1 到 {most} 人，都是您管理的在职干部。", "Roster");

    public static Finding Levels(int most) => Fields.Must("LEVELS", $"参加人员应分 1 到 {most} 组，每行一组，不重名。", "Levels");

    public static Finding Nobody() => Fields.Must("NOBODY", "请选择人选。", "Chosen");

    public static Finding Meeting() => Fields.Must("MEETING", "找不到这次会议，或者会议已经开始。", "MeetingKey", "请选择还没有开始的会议，或者先召集会议。");

    public static Finding OpenReports(int count) => Fields.Must("REPORTS", $"公示期间还有 {count} 件反映没有处理。", "Outcome", "请先登记核实结果。");

    public static Finding NoticeRunning(DateOnly to) => Fields.Must("NOTICE", $"公示到 {to:yyyy-MM-dd}，还没有期满。", "Outcome", "期满以后再登记结果；反映严重的，现在就可以登记。");

    public static Finding Post() => Fields.Must("POST", "找不到要免去的职务。", "Leaves");

    public static Finding Signers(string name) => Fields.Must("SIGNERS", $"签名的“{name}”不是考察组成员。", "SignedBy");

    public static Finding Longer() => Fields.Must("LONGER", "延长后的日期应在原来的试用期以后。", "Until");
}
