namespace PartyBuilding.Core.Statistics.Layouts;

/// <summary>A defined name of a layout, split: 本期_dues.paid is the figure of dues.paid.</summary>
/// <param name="Key">Of the item or section, or one of the words of <see cref="LayoutNames"/>.</param>
internal sealed record LayoutName(LayoutPart Part, string Key);
