using PartyBuilding.Core.People;

namespace PartyBuilding.Core.Members;

/// <summary>The states a member can be in, and their words.</summary>
public static class MemberStates
{
    /// <summary>What the end of a state is called; null when there is no such state.</summary>
    public static string? Ended(PersonFactKind kind) => kind switch
    {
        PersonFactKind.Floating => "结束流动",
        PersonFactKind.OutOfContact => "恢复联系",
        PersonFactKind.Hardship => "不再列为生活困难党员",
        _ => null,
    };
}
