namespace PartyBuilding.Core.Education;

/// <summary>A lesson or report by a leading cadre.</summary>
public sealed record SaveLecture(Guid Key, Guid PersonKey, LectureKind? Kind, DateOnly On, string? Topic, string? Where);
