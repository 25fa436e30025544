namespace PartyBuilding.Core.Assessments.Rounds;

/// <summary>A subject in the list of its round.</summary>
/// <param name="Grade">Name of the grade decided.</param>
public sealed record SubjectRow(Guid Key, Guid UnitKey, bool IsTeam, Guid? CadreKey, string Name, string? Post, decimal? Composite, string? Grade, bool IsForTalk, DateOnly? DecidedOn, DateOnly? FeedbackOn, int OpenRectifications);
