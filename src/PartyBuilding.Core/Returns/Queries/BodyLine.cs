namespace PartyBuilding.Core.Returns.Queries;

/// <summary>How far the returns of one directly subordinate body have come.</summary>
public sealed record BodyLine(Guid PublicId, string Name, int Expected, int Missing, int Waiting, int Ready, int Accepted);
