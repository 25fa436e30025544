namespace PartyBuilding.Core.Statistics.Layouts;

/// <summary>A layout as it came, or the generated one.</summary>
/// <param name="Content">At its beginning.</param>
public sealed record LayoutFile(string Name, MemoryStream Content);
