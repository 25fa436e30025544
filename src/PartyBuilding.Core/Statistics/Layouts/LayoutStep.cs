namespace PartyBuilding.Core.Statistics.Layouts;

/// <summary>A step on a layout, at the version that was seen.</summary>
public sealed record LayoutStep(Guid Key, int Version);
