namespace PartyBuilding.Core.Members.Completeness;

/// <summary>A member with gaps.</summary>
public sealed record GapRow(Guid Key, string Name, string Branch, IReadOnlyList<Gap> Gaps);
