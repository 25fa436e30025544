namespace PartyBuilding.Web.Features.Returns.Sheet;

/// <summary>One period of the small chart: a bar of <paramref name="Height"/> out of 100.</summary>
public sealed record Bar(string Period, string Text, int Height, bool IsThis);
