namespace PartyBuilding.Core.OrganisationLife;

/// <summary>A meeting in a list.</summary>
public sealed record MeetingRow(
    Guid Key, string Branch, MeetingKind Kind, string? Group, DateOnly On, string Topic, string? Place, string? Chair, string? Recorder, string? Lecturer,
    LessonForm? LessonForm, int Due, int Present, int Absent, int OnLeave, int MadeUp, int Excused, int Guests, int Invited, bool IsClosed)
{
    /// <summary>The kind, with the group that held it.</summary>
    public string Title => Group is null ? MeetingWords.Kinds[Kind] : $"{MeetingWords.Kinds[Kind]}（{Group}）";
}
