using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Committees;

/// <summary>
/// A person on a committee from one day to another: the one fact behind the organisation's list and the person's record.
/// </summary>
public sealed class CommitteeMember : IRecorded
{
    public int Id { get; init; }

    /// <summary>The same for every version of the fact.</summary>
    public required Guid Key { get; init; }

    public required int TermId { get; init; }

    public CommitteeTerm? Term { get; init; }

    public required int PersonId { get; init; }

    public Person? Person { get; init; }

    public required CommitteePostKind Post { get; init; }

    /// <summary>分工.</summary>
    public string? Duty { get; init; }

    public required CommitteeWay Way { get; init; }

    /// <summary>Document of a co-option.</summary>
    public string? Document { get; init; }

    public required DateOnly ValidFrom { get; init; }

    public DateOnly ValidTo { get; init; } = Recorded.Open;

    /// <summary>Day of the superior's reply; only secretaries and deputies need one.</summary>
    public DateOnly? RepliedOn { get; init; }

    public string? Reply { get; init; }

    public required long RecordedNo { get; init; }

    public long SupersededNo { get; set; } = Recorded.Current;

    /// <summary>What is known from now on, with another end or reply.</summary>
    public CommitteeMember Next(long no, DateOnly validTo, DateOnly? repliedOn, string? reply) => new()
    {
        Key = Key, TermId = TermId, PersonId = PersonId, Post = Post, Duty = Duty, Way = Way, Document = Document,
        ValidFrom = ValidFrom, ValidTo = validTo, RepliedOn = repliedOn, Reply = reply, RecordedNo = no,
    };
}
