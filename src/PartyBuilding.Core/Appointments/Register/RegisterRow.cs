namespace PartyBuilding.Core.Appointments.Register;

/// <summary>One appointment or removal, as the posts on the records say it.</summary>
/// <param name="PostKey">Of the post on the record.</param>
/// <param name="Document">文号.</param>
/// <param name="MeetingKey">Of the vote behind it; null where none is recorded.</param>
/// <param name="DecidedOn">Of that vote.</param>
/// <param name="CandidateKey">Of the case that filled the post; null where it was not filled by one.</param>
public sealed record RegisterRow(
    Guid PostKey, DateOnly On, bool IsAppointment, Guid CadreKey, string Name, string Organisation, string Post, string? LevelCode, string? Document, Guid? MeetingKey, string? Meeting,
    DateOnly? DecidedOn, Guid? CandidateKey)
{
    public bool IsDecided => MeetingKey is not null;

    /// <summary>任某职 or 免某职.</summary>
    public string Matter => (IsAppointment ? "任" : "免") + Post;
}
