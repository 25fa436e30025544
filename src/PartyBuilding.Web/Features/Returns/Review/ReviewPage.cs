namespace PartyBuilding.Web.Features.Returns.Review;

/// <summary>The queue of a reviewing organisation for one period.</summary>
public sealed record ReviewPage
{
    public required string Title { get; init; }

    public required string Note { get; init; }

    public required string Query { get; init; }

    public required int Expected { get; init; }

    public required int Passed { get; init; }

    public required int Waiting { get; init; }

    public required int SentBack { get; init; }

    public required int Missing { get; init; }

    public required string Completeness { get; init; }

    public required string Timeliness { get; init; }

    public required IReadOnlyList<ReviewRow> Rows { get; init; }

    /// <summary>Returns in the states shown, over all pages.</summary>
    public required int Total { get; init; }

    public required int Clean { get; init; }

    public required string RollupHref { get; init; }

    public int Page { get; init; } = 1;

    public int PageSize { get; init; } = 50;

    public ReviewPanel? Panel { get; init; }
}
