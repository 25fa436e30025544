using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Admissions;

/// <summary>What the commands of an admission refuse beside the rules of its steps.</summary>
internal static class AdmissionFindings
{
    public static Finding OpenCase() => Must("ADM-OPEN-CASE", "这名党员已经有一件发展党员的事项，不用再补录。", "PersonKey", "请打开原来的事项。");

    public static Finding OtherName() => Must("ADM-NAME", "这个公民身份号码已登记在另一个姓名下。", "Name", "请核对姓名和号码；确有更名的，请联系区委组织部。");

    public static Finding NotMember() => Must("ADM-NOT-MEMBER", "这个人现在不是预备党员或正式党员，不能补录。", "PersonKey", "还没有入党的，请登记入党申请。");

    public static Finding NoPerson() => Must("ADM-PERSON", "找不到这名党员，或者不在您的管理范围内。", "PersonKey", "请在名册中选择。");

    public static Finding Missing(string what, string field) => Must("ADM-COMPLETE", $"请填写{what}。", field);

    public static Finding TooLong(string what, int most, string field) => Must("ADM-LENGTH", $"{what}最多 {most} 字。", field);

    public static Finding Closed() => Must("ADM-CLOSED", "这件事项已经办结，不能再登记。", "", "请核对办理经过。");

    public static Finding UnknownStep() => Must("ADM-ORDER", "这一步不在这件事项的程序之内。", "", "请打开事项，按步骤办理。");

    public static Finding TooLate() => Must("ADM-ORDER", "已接收为预备党员，不能这样办结。", "", "请按预备期的步骤办理。");

    public static Finding NotLast() => Must("ADM-TAKE-BACK", "只能撤回最后登记的一步。", "", "请先撤回后面的步骤。");

    public static Finding InLedger() => Must("ADM-TAKE-BACK", "这一步已经记入党员名册，不能撤回。", "", "请在党员名册中办理更正。");

    public static Finding Reason() => Must("ADM-REASON", "请写明理由。", "Reason");

    public static Finding Range() => Must("ADM-RANGE", "号段的起号、止号应是正整数，止号不小于起号，一次最多一万份。", "Last", "请核对号段。");

    public static Finding RangeTaken(string text) => Must("ADM-RANGE-TAKEN", $"号段与已登记的 {text} 重复。", "First", "一个编号只能发一次。");

    public static Finding Committee(string field) => Must("ADM-COMMITTEE", "找不到这个基层党委，或者不在您的管理范围内。", field);

    public static Finding BranchGone(string field) => Must("ADM-BRANCH", "找不到这个党支部，或者它不在您的管理范围内、已经撤销。", field);

    private static Finding Must(string code, string message, string field, string? remedy = null) => new(code, RuleForce.Must, message, field, remedy);
}
