namespace PartyBuilding.Web.Features.Returns.Sheet;

/// <summary>Answer to 为什么没统计到.</summary>
/// <param name="Asked">Name that was asked about.</param>
public sealed record WhyNot(string Asked, IReadOnlyList<WhyNotLine> Lines);
