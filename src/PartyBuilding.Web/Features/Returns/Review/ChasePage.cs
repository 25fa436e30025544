namespace PartyBuilding.Web.Features.Returns.Review;

/// <summary>催报名单 of one period: who has not reported, and a text to copy into a message.</summary>
public sealed record ChasePage(string Title, string Query, string Deadline, IReadOnlyList<ChaseLine> Lines, string CopyText);
