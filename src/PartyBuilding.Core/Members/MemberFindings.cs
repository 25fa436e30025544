using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Members;

/// <summary>What commands about members refuse, in the words a clerk reads.</summary>
internal static class MemberFindings
{
    public static Finding Future(string what, string field)
        => Must("MEM-DATE-FUTURE", $"{what}不能晚于今天。", field, "请核对日期。");

    public static Finding Missing(string what, string field) => Must("MEM-MISSING", $"请填写{what}。", field);

    public static Finding Before(string what, DateOnly day, string other, DateOnly otherDay, string field)
        => Must("MEM-DATE-ORDER", $"{what}（{day:yyyy-MM-dd}）不能早于{other}（{otherDay:yyyy-MM-dd}）。", field, "请核对两个日期。");

    public static Finding BranchOutOfScope(string field)
        => Must("MEM-BRANCH-SCOPE", "找不到这个支部，或它不在您的管理范围内。", field, "跨单位的转接请联系区委组织部。");

    public static Finding NotABranch(string field)
        => Must("MEM-BRANCH-KIND", "党员的正式组织关系只能编入党支部。", field, "请选择一个党支部。");

    public static Finding BranchClosed(string name, string field)
        => Must("MEM-BRANCH-CLOSED", $"{name}已经撤销，不能编入党员。", field, "请选择现有的党支部。");

    public static Finding BranchNotYetFounded(Organisation branch, string field)
        => Must("MEM-BRANCH-FOUNDED", $"{branch.Name}于 {branch.FoundedOn:yyyy-MM-dd} 才成立，晚于生效日期。", field, "请核对日期或支部。");

    public static Finding NotYetABranch(string name, DateOnly since, string field)
        => Must("MEM-BRANCH-SINCE", $"{name}于 {since:yyyy-MM-dd} 才改建为党支部，晚于生效日期。", field, "请核对日期或支部。");

    public static Finding SameBranch(string field)
        => Must("MEM-TRANSFER-SAME", "转入的支部就是现在所在的支部。", field, "请选择另一个党支部。");

    public static Finding ProbationTooShort(DateOnly earliest, string field)
        => Must("MEM-PROBATION-YEAR", $"预备期为一年，最早 {earliest:yyyy-MM-dd} 期满。", field, "请核对转正日期。", "党章第七条");

    public static Finding NotProbationary(string field)
        => Must("MEM-NOT-PROBATIONARY", "这名党员不是预备党员。", field, "请核对党员类别。");

    public static Finding NotYetFull(string field)
        => Must("MEM-NOT-FULL", "预备党员还没有转正时间。", field, "转正请办理“转正”。");

    public static Finding WrongWay(string field) => Must("MEM-WAY", "请选择增加或减少的方式。", field);

    public static Finding UnknownCode(string what, string field) => Must("MEM-CODE", $"{what}不在代码表内。", field, "请从列表中选择。");

    public static Finding OnTheBooks(string field)
        => Must("MEM-ON-BOOKS", "这个人已是在册党员，不能重复登记。", field, "请打开原记录办理组织关系转接。");

    public static Finding SomethingNewer()
        => Must("MEM-UNDO-NEWER", "这次转接之后又有新的登记，不能撤销。", "", "请按现在的情况重新办理一次转接。");

    public static Finding MonthReported(int month)
        => Must("MEM-UNDO-REPORTED", $"这次转接已计入 {new Month(month).Title}的报表，不能撤销。", "", "请重新办理一次转接，或先请上级退回报表。");

    public static Finding SenderGone() => Must("MEM-UNDO-CLOSED", "原来的支部已经撤销，不能撤销这次转接。", "", "请重新办理一次转接。");

    public static Finding HasRecord(string field)
        => Must("MEM-STATE-RECORD", "这个状态有登记，不能在这里结束。", field, "请打开原来的登记办理。");

    public static Finding NothingChanged() => Must("MEM-NOTHING", "没有需要更正的内容。", "", "请修改后再提交。");

    private static Finding Must(string code, string message, string field, string? remedy = null, string? source = null)
        => new(code, RuleForce.Must, message, field, remedy, source);
}
