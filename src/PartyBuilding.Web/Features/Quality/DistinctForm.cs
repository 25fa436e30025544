namespace PartyBuilding.Web.Features.Quality;

/// <summary>Two people who are said to be two.</summary>
public sealed class DistinctForm
{
    public Guid First { get; set; }

    public Guid Second { get; set; }

    public string? Reason { get; set; }

    /// <summary>Page the pair stood on.</summary>
    public int Page { get; set; } = 1;
}
