namespace PartyBuilding.Core.Reserve.Pool;

public sealed record FollowUpRow(FollowUpKind Kind, DateOnly On, int? Year, string Content, string By);
