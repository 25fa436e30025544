using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Transfers;

/// <summary>What commands about transfers refuse besides the rules, in the words a clerk reads.</summary>
internal static class TransferFindings
{
    public static Finding Nobody() => Must("TRF-NOBODY", "还没有选择党员，或所选党员不在您的管理范围内。", "PersonKeys", "请重新选择。");

    public static Finding AlreadyOpen(string name) => Must("TRF-OPEN", $"{name}已有一件没有办结的转接。", "PersonKeys", "请先办结或撤回那一件。");

    public static Finding NoDestination() => Must("TRF-DESTINATION", "请选择转往哪里：支部、区内其他基层党委，或区外单位，只选一项。", "ToBranchKey");

    public static Finding UnknownDestination(string field) => Must("TRF-DESTINATION", "找不到这个接收单位。", field, "请从列表中选择。");

    public static Finding SameBranch(string name) => Must("TRF-SAME", $"{name}现在就在这个支部。", "ToBranchKey", "请选择另一个支部。");

    public static Finding SameCommittee() => Must("TRF-SAME", "转入和转出是同一个基层党委。", "ToCommitteeKey", "请直接选择转入的支部。");

    public static Finding NotNow(string what) => Must("TRF-STATE", $"这件转接现在不能{what}。", "", "请刷新页面，看看它办到了哪一步。");

    public static Finding Gone() => Must("TRF-GONE", "这名党员已经不在原来的支部，不能按这件转接办理。", "", "请撤回后重新申请。");

    public static Finding ReasonMissing() => Must("TRF-REASON", "请写明理由。", "Reason");

    public static Finding Day(string what, DateOnly earliest, DateOnly today, string field)
        => Must("TRF-DAY", $"{what}应在 {earliest:yyyy-MM-dd} 到 {today:yyyy-MM-dd} 之间。", field, "请核对日期。");

    public static Finding OutsideCommittee() => Must("TRF-BRANCH", "这个支部不在接收的基层党委内。", "ToBranchKey", "请选择本党委的支部。");

    public static Finding BranchGone(string field) => Must("TRF-BRANCH", "找不到这个党支部，或它已经撤销、当日尚未成立。", field, "请选择现有的党支部。");

    public static Finding LetterNumber() => Must("TRF-NUMBER", "请填写介绍信编号，不超过 40 个字。", "LetterNumber");

    public static Finding DuesMonth() => Must("TRF-DUES", "党费交至年月应写成六位数字，例如 202606。", "DuesPaidTo");

    private static Finding Must(string code, string message, string field, string? remedy = null, string? source = null)
        => new(code, RuleForce.Must, message, field, remedy, source);
}
