namespace PartyBuilding.Web.Features.Returns.Review;

/// <summary>退回修改: cells to be put right, each with its reason, and a reason for the whole.</summary>
public sealed record SendBackPage
{
    public required Guid PublicId { get; init; }

    public required string Title { get; init; }

    public required string Organisation { get; init; }

    public required string Query { get; init; }

    public required IReadOnlyList<SendBackSection> Sections { get; init; }

    public required SendBackForm Form { get; init; }
}
