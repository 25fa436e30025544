using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Members.Proposals;

/// <summary>What commands about proposals refuse.</summary>
internal static class ProposalFindings
{
    public static Finding Nothing() => Must("COR-NOTHING", "没有需要更正的内容。", null, "请修改后再提交。");

    public static Finding Reason() => Must("COR-REASON", "请填写更正原因。", "Reason");

    public static Finding TooLong() => Must("COR-LONG", $"最多 {CorrectionProposal.MaxText} 字。", "Reason");

    public static Finding Answer() => Must("COR-ANSWER", "请填写不批准的理由，申请人会看到。", "Reason");

    public static Finding Waiting() => Must("COR-WAITING", "这些内容已有待审的更正申请。", null, "请等上级审定，或先撤回原来的申请。");

    public static Finding Closed() => Must("COR-CLOSED", "这件申请已经办结。");

    public static Finding Own() => Must("COR-OWN", "不能审定自己提出的申请。", null, "请由本级的其他人员办理。");

    public static Finding Stale(string label) => Must("COR-STALE", $"“{label}”在申请提出以后已经变了，不能批准。", null, "请核对现值；需要的，不批准并请支部重新提出。");

    public static Finding MemberGone() => Must("COR-GONE", "这名党员已不在提出申请的支部，不能批准。", null, "请不批准，由现在的支部重新提出。");

    private static Finding Must(string code, string message, string? field = null, string? remedy = null)
        => new(code, RuleForce.Must, message, field, remedy);
}
