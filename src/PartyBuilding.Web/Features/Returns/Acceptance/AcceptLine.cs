namespace PartyBuilding.Web.Features.Returns.Acceptance;

/// <summary>One directly subordinate body and how far its returns have come.</summary>
public sealed record AcceptLine(
    Guid PublicId, string Body, int Expected, int Missing, int Waiting, int Ready, int Accepted, string ReviewHref);
