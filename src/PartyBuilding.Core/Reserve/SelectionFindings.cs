using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Reserve;

/// <summary>What selection refuses apart from the rules of the documents, in the words a clerk reads.</summary>
internal static class SelectionFindings
{
    public static Finding Missing(string what, string field) => Must("SELECTION-MISSING", $"请填写{what}。", field);

    public static Finding TooLong(string what, int most, string field) => Must("SELECTION-LONG", $"{what}最多 {most} 字。", field);

    public static Finding Number(string what, int most, string field) => Must("SELECTION-NUMBER", $"{what}应是 0 到 {most} 之间的整数。", field);

    public static Finding Choice(string what, string field) => Must("SELECTION-CHOICE", $"请选择{what}。", field);

    public static Finding Future(string what, string field) => Must("SELECTION-FUTURE", $"{what}不能晚于今天。", field, "请核对日期。");

    public static Finding Order(string what, string other, DateOnly day, string field)
        => Must("SELECTION-ORDER", $"{what}不能早于{other}（{day:yyyy-MM-dd}）。", field, "请核对两个日期。");

    public static Finding Windows(string field) => Must("SELECTION-WINDOWS", "各阶段的截止日期应当依次往后，开始不晚于截止。", field, "请核对日程。");

    public static Finding NotNow(string what) => Must("SELECTION-STATE", $"现在不能{what}。", "", "请刷新页面，查看进行到哪一步。");

    public static Finding Ended() => Must("SELECTION-ENDED", "这次选拔已经结束，不再办理。", "");

    public static Finding Submitted() => Must("SELECTION-SUBMITTED", "材料已经报送，不再修改。", "", "需要修改的，请区委组织部退回。");

    public static Finding Unit(string field) => Must("SELECTION-UNIT", "找不到这个单位，或它不在您的管理范围内。", field, "请从列表中选择。");

    public static Finding UnitTwice(string field) => Must("SELECTION-UNIT-TWICE", "这个单位已经列入。", field);

    public static Finding Cadre(string field) => Must("SELECTION-CADRE", "在本单位的干部中找不到这个人。", field, "请先登记干部，再申报。");

    public static Finding Twice(string field) => Must("SELECTION-TWICE", "这名干部在本次选拔中已有记录。", field, "请打开原来的记录。");

    public static Finding NotReviewed(string name) => Must("SELECTION-NOT-REVIEWED", $"{name}还没有通过资格审查。", "Chosen", "请先审查。");

    public static Finding Nobody(string what, string field) => Must("SELECTION-NOBODY", $"请至少选择一名{what}。", field);

    public static Finding Undecided(string name, string field) => Must("SELECTION-UNDECIDED", $"请写明{name}未列入的原因。", field, "要向本人说明。");

    private static Finding Must(string code, string message, string field, string? remedy = null) => new(code, RuleForce.Must, message, field, remedy);
}
