namespace PartyBuilding.Core.Organisations.Groups;

/// <summary>The party groups of a branch with their members.</summary>
/// <param name="Ungrouped">Members in no group.</param>
/// <param name="Unregistered">Names that members carry and no group of the register has, with how many carry each.</param>
public sealed record PartyGroupRegister(
    IReadOnlyList<PartyGroupRow> Open, IReadOnlyList<PartyGroupRow> Past, IReadOnlyList<GroupMember> Ungrouped,
    IReadOnlyList<KeyValuePair<string, int>> Unregistered)
{
    public PartyGroupRow? Find(Guid key) => Open.FirstOrDefault(g => g.Key == key);
}

/// <param name="No">Newest recording number, for the form.</param>
/// <param name="LeaderLeft">The leader is no longer a member of the branch.</param>
public sealed record PartyGroupRow(
    Guid Key, long No, string Name, DateOnly Since, DateOnly To, GroupMember? Leader, DateOnly? LeaderSince, bool LeaderLeft, IReadOnlyList<GroupMember> Members);

/// <summary>A member of the branch.</summary>
public sealed record GroupMember(Guid Key, string Name, string? Group);
