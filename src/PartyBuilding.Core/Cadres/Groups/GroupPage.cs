namespace PartyBuilding.Core.Cadres.Groups;

/// <summary>A page of the cadres of a group.</summary>
public sealed record GroupPage(IReadOnlyList<GroupRow> Rows, int Page, int Total);
