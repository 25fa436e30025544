namespace PartyBuilding.Core.Appointments.Votes;

/// <summary>Input: one person and one post for the agenda.</summary>
/// <param name="ItemKey">Of the new item; the same key again does nothing.</param>
public sealed record AddMeetingItem(Guid Key, int Version, Guid ItemKey, Guid? CadreKey, VoteKind? Kind, string? Post, bool IsChiefPost)
{
    /// <summary>Of the case that brings it to the meeting.</summary>
    internal int? CandidateId { get; init; }
}
