namespace PartyBuilding.Core.AwardRounds;

/// <summary>A round about to be commended.</summary>
public sealed record CommendationFacts(AwardRoundKind Kind, int Year, DateOnly On, DateOnly? PublicFrom, DateOnly? PublicTo);
