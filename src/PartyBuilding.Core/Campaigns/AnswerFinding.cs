namespace PartyBuilding.Core.Campaigns;

public sealed record AnswerFinding(Guid Key, long Version, DateOnly On, string? Answer);
