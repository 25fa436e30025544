using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Committees;

/// <summary>What commands about committees refuse whatever the rules say.</summary>
internal static class CommitteeFindings
{
    public const int LongestText = 100;

    public static Finding NoTerms(string name) => Must("COM-NO-TERM", $"{name}是派出机关，班子由上级任命，没有届次。", "");

    public static Finding NotRunning(string name) => Must("COM-NOT-RUNNING", $"{name}还没有登记本届班子。", "", "请先办理换届。");

    public static Finding Future(string field) => Must("COM-DATE-FUTURE", "日期不能晚于今天。", field, "请核对日期。");

    public static Finding Before(DateOnly day, string what, string field) => Must("COM-DATE-ORDER", $"日期不能早于 {day:yyyy-MM-dd}（{what}）。", field, "请核对日期。");

    public static Finding NoMember(string field) => Must("COM-MEMBER", "至少要有一名班子成员。", field);

    public static Finding Unknown(string field) => Must("COM-PERSON", "找不到这名在册党员，或不在您的管理范围内。", field, "请核对姓名。");

    public static Finding Twice(string name, string field) => Must("COM-TWICE", $"{name}在班子里出现了两次。", field, "每人只填一个职务，分工写在“分工”里。");

    public static Finding TwoSecretaries(string field) => Must("COM-TWO-SECRETARIES", "书记只能有一名。", field);

    public static Finding NoSecretary(string field) => Must("COM-NO-SECRETARY", "还没有书记。", field, "请在一名成员的职务里选“书记”。");

    public static Finding PostGone() => Must("COM-POST", "这个职务已经结束或不存在。", "", "请回到班子页面核对。");

    public static Finding NeedsNoReply(string post) => Must("COM-REPLY", $"{post}不需要上级批复。", "");

    public static Finding Replied() => Must("COM-REPLIED", "已经登记过上级批复。", "");

    public static Finding DocumentMissing(string field) => Must("COM-DOCUMENT", "请填写文件名称或文号，不超过 100 字。", field);

    public static Finding TooLong(string field) => Must("COM-LENGTH", "最多 100 字。", field);

    public static Finding ReasonMissing() => Must("COM-REASON", "请写明原因。", "Reason");

    public static Finding ExtendAfter(DateOnly due) => Must("COM-EXTEND-AFTER", $"延期只能延到 {due:yyyy-MM-dd} 以后。", nameof(ExtendTerm.Until));

    private static Finding Must(string code, string message, string field, string? remedy = null)
        => new(code, RuleForce.Must, message, field.Length == 0 ? null : field, remedy);
}
