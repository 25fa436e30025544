using PartyBuilding.Core.People;

namespace PartyBuilding.Core.LifeMeetings;

/// <summary>Somebody expected, observing or sent.</summary>
public sealed class LifePerson
{
    public int Id { get; init; }

    public required Guid Key { get; init; }

    public int MeetingId { get; init; }

    /// <summary>A member on the books of the body's subtree; null for somebody else.</summary>
    public int? PersonId { get; set; }

    public Person? Person { get; init; }

    public required string Name { get; set; }

    public string? Post { get; set; }

    public required LifeRole Role { get; set; }

    /// <summary>Null until the meeting has been held.</summary>
    public bool? IsPresent { get; set; }

    public string? AbsenceReason { get; set; }

    public bool IsChair { get; set; }

    /// <summary>发言材料 handed in for the file (L1765).</summary>
    public bool HasSpeech { get; set; }

    /// <summary>Taken off the list before the meeting.</summary>
    public bool IsRemoved { get; set; }
}
