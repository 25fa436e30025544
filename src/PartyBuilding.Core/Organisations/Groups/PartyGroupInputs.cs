namespace PartyBuilding.Core.Organisations.Groups;

/// <summary>Registers a party group of a branch.</summary>
/// <param name="LeaderKey">A member of the branch; null while there is none.</param>
public sealed record OpenPartyGroup(Guid BranchKey, string? Name, DateOnly Since, Guid? LeaderKey);

/// <summary>Renames a group from a day on, its members with it, and says who leads it from then on.</summary>
/// <param name="No">Newest recording number of the group when the form was opened.</param>
public sealed record ChangePartyGroupRegister(Guid BranchKey, Guid GroupKey, long No, string? Name, Guid? LeaderKey, DateOnly From);

/// <summary>Ends a group; its members are in none from then on.</summary>
public sealed record EndPartyGroup(Guid BranchKey, Guid GroupKey, long No, DateOnly On);

/// <summary>Puts several members of a branch into a group from a day on.</summary>
public sealed record FillPartyGroup(Guid BranchKey, Guid GroupKey, IReadOnlyList<Guid> People, DateOnly From);
