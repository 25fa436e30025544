using PartyBuilding.Core.Returns.Designer;

namespace PartyBuilding.Web.Features.Returns.Drafts;

/// <summary>What the checks of a draft would have found in past periods.</summary>
public sealed record BenchPage(DraftView Draft, IReadOnlyList<BenchLine> Lines)
{
    /// <summary>What was found, the most first.</summary>
    public IReadOnlyList<BenchLine> Found => [.. Lines.Where(l => l.Found > 0).OrderByDescending(l => l.Found)];

    /// <summary>Each period once, with the returns that were asked.</summary>
    public string Asked => string.Join("，", Lines.DistinctBy(l => l.Period).Select(l => $"{l.Period} {l.Checked} 份"));

    /// <summary>Checks that found nothing in any period.</summary>
    public int Silent => Lines.GroupBy(l => l.Code).Count(g => g.All(l => l.Found == 0));
}
