namespace PartyBuilding.Core.Cadres.Resume;

/// <summary>One stretch of a resume.</summary>
/// <param name="From">First month, as its first day.</param>
/// <param name="To">Last month, as its first day; null to this day.</param>
/// <param name="IsWithin">It lies inside the stretch before it (其间).</param>
public sealed record ResumeLine(DateOnly From, DateOnly? To, string Text, bool IsWithin = false);
