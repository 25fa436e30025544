namespace PartyBuilding.Core.Assessments.Schemes;

/// <summary>A category with its contents.</summary>
/// <param name="By">The only group that rates them; null for every group.</param>
public sealed record CategoryTemplate(string Name, IReadOnlyList<ContentTemplate> Contents, string? By = null)
{
    internal static CategoryTemplate Of(Indicator category, IReadOnlyList<Indicator> leaves, IReadOnlyDictionary<Guid, string> groups) => new(
        category.Name,
        [.. leaves.Select(l => new ContentTemplate(l.Name, l.Points, l.GovernmentName, l.GovernmentPoints, l.Method, l.Weight, l.Least, l.Most, l.Top, l.NeedsEvidence))],
        leaves.Select(l => l.OnlyGroup).FirstOrDefault() is { } only ? groups[only] : null);

    internal IEnumerable<Indicator> Make(short order, IReadOnlyList<RaterGroup> groups)
    {
        var category = new Indicator
        {
            Key = Guid.CreateVersion7(), Order = order, Name = Name, Method = IndicatorMethod.Grade, Weight = 100, Least = 0, Most = 100, NeedsEvidence = false,
        };
        yield return category;
        foreach (var (content, i) in Contents.Select((c, i) => (c, i)))
        {
            yield return new Indicator
            {
                Key = Guid.CreateVersion7(), ParentKey = category.Key, Order = (short)(order + i + 1), Name = content.Name, Points = content.Points, GovernmentName = content.GovernmentName,
                GovernmentPoints = content.GovernmentPoints, Method = content.Method, Weight = content.Weight, Least = content.Least, Most = content.Most, Top = content.Top,
                NeedsEvidence = content.NeedsEvidence, OnlyGroup = By is null ? null : groups.FirstOrDefault(g => g.Name == By)?.Key ?? Guid.Empty,
            };
        }
    }
}
