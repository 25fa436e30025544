namespace PartyBuilding.Core.Assessments.Schemes;

/// <inheritdoc cref="SchemeGrade"/>
public sealed record GradeTemplate(string Name, decimal? Share = null, decimal? From = null, decimal? To = null, decimal? Quota = null, bool IsForTalk = false, string? ResultCode = null);
