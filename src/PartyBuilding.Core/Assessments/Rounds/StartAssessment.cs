namespace PartyBuilding.Core.Assessments.Rounds;

/// <summary>Input: the notice is out and scores may come in.</summary>
public sealed record StartAssessment(Guid Key, int Version, DateOnly? NoticeOn, string? NoticeTo);
