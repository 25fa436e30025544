using PartyBuilding.Core.Assessments.Schemes;

namespace PartyBuilding.Web.Features.Assessments.Schemes;

/// <summary>A content as a row of the form; rows with the same category belong together.</summary>
public sealed class ContentRow
{
    public string? Category { get; set; }

    public string? Name { get; set; }

    public string? Points { get; set; }

    public string? GovernmentName { get; set; }

    public string? GovernmentPoints { get; set; }

    public IndicatorMethod Method { get; set; } = IndicatorMethod.Grade;

    public decimal? Weight { get; set; }

    public decimal? Least { get; set; }

    public decimal? Most { get; set; }

    public short? Top { get; set; }

    public bool NeedsEvidence { get; set; }

    /// <summary>Name of the only group that rates it.</summary>
    public string? By { get; set; }

    public static ContentRow Of(CategoryTemplate category, ContentTemplate content) => new()
    {
        Category = category.Name, By = category.By, Name = content.Name, Points = content.Points, GovernmentName = content.GovernmentName, GovernmentPoints = content.GovernmentPoints,
        Method = content.Method, Weight = content.Weight, Least = content.Least, Most = content.Most, Top = content.Top, NeedsEvidence = content.NeedsEvidence,
    };

    public ContentTemplate Read() => new(
        Name!.Trim(), Text(Points), Text(GovernmentName), Text(GovernmentPoints), Method, Weight ?? 100, Least ?? 0, Most ?? 100, Top, NeedsEvidence);

    private static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
