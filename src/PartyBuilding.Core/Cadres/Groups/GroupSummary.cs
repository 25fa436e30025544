namespace PartyBuilding.Core.Cadres.Groups;

/// <summary>Women, minority and non-Party cadres of a scope, by level and by unit.</summary>
public sealed record GroupSummary(GroupLine All, IReadOnlyList<GroupLine> Levels, IReadOnlyList<GroupLine> Units);
