namespace PartyBuilding.Web.Features.Returns.Acceptance;

/// <summary>接收: the district takes over what the level below has passed, body by body.</summary>
public sealed record AcceptPage(
    string Title, string Query, int Ready, int Accepted, int Expected, IReadOnlyList<AcceptLine> Lines)
{
    /// <summary>Asked for once a body with returns still on their way is accepted.</summary>
    public string? Reason { get; init; }
}
