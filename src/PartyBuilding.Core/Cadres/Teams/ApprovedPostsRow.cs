namespace PartyBuilding.Core.Cadres.Teams;

/// <summary>An approval as the history of a unit's posts shows it.</summary>
public sealed record ApprovedPostsRow(Guid Key, string LevelCode, bool IsInTeam, int Number, DateOnly From, DateOnly Until, string Document, long RecordedNo);
