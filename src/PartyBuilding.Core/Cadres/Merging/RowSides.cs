namespace PartyBuilding.Core.Cadres.Merging;

/// <summary>A row of the resume or of the family on both sides; null on the side that lacks it.</summary>
/// <param name="Id">Of the choice: <c>resume:3</c>.</param>
public sealed record RowSides<T>(string Id, T? Ours, T? Theirs, SideState State) where T : class;
