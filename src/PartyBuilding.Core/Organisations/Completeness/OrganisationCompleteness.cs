namespace PartyBuilding.Core.Organisations.Completeness;

/// <summary>How complete the record of one organisation is.</summary>
/// <param name="Expected">How many items are asked of an organisation of its kind.</param>
public sealed record OrganisationCompleteness(
    Guid Key, string Name, string? Superior, OrganisationKind Kind, string Path, int Expected, IReadOnlyList<CompletenessGap> Gaps)
{
    public string Score => Gaps.Count == 0 ? "齐全" : $"缺 {Gaps.Count} 项";

    /// <summary>Rounded down, so that 100 means complete.</summary>
    public int Percent => Expected == 0 ? 100 : (Expected - Gaps.Count) * 100 / Expected;
}
