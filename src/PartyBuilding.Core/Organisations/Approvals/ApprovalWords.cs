namespace PartyBuilding.Core.Organisations.Approvals;

/// <summary>What was approved, in the words of the trade.</summary>
public static class ApprovalWords
{
    public static string Kind(ApprovalKind kind) => kind switch
    {
        ApprovalKind.SetUp => "成立",
        ApprovalKind.Move => "隶属关系变更",
        ApprovalKind.Merge => "合并",
        ApprovalKind.Split => "拆分",
        ApprovalKind.Reorganise => "改建",
        _ => "撤销",
    };

    /// <summary>For the end of an event's sentence; empty without a document.</summary>
    public static string Behind(ApprovalDocument? document)
        => document?.Number is { Length: > 0 } number ? $"，批复文号 {number}" : "";
}
