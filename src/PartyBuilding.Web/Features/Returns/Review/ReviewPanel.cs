namespace PartyBuilding.Web.Features.Returns.Review;

/// <summary>What a reviewer looks at before deciding: explanations, overrides, and what differs from last month.</summary>
public sealed record ReviewPanel
{
    public required Guid PublicId { get; init; }

    public required int Version { get; init; }

    public required string Organisation { get; init; }

    public required string Note { get; init; }

    public required string Query { get; init; }

    public IReadOnlyList<ReviewRemark> Remarks { get; init; } = [];

    public IReadOnlyList<ReviewDifference> Differences { get; init; } = [];

    public IReadOnlyList<ReviewHint> Hints { get; init; } = [];

    public bool MayDecide { get; init; }
}
