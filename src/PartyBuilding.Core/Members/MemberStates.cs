using PartyBuilding.Core.People;

namespace PartyBuilding.Core.Members;

/// <summary>The states a member can be in, and their words.</summary>
public static class MemberStates
{
    /// <summary>What beginning (or, with null, ending) a state is called; null when there is no such state.</summary>
    public static string? Words(PersonFactKind kind, string? value) => (kind, value) switch
    {
        (PersonFactKind.Floating, FactText.FloatingOut) => "流动（流出）",
        (PersonFactKind.Floating, FactText.FloatingIn) => "流动（流入）",
        (PersonFactKind.Floating, null) => "结束流动",
        (PersonFactKind.OutOfContact, FactText.On) => "失去联系",
        (PersonFactKind.OutOfContact, null) => "恢复联系",
        (PersonFactKind.Hardship, FactText.On) => "列为生活困难党员",
        (PersonFactKind.Hardship, null) => "不再列为生活困难党员",
        _ => null,
    };
}
