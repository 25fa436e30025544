using PartyBuilding.Core.Cadres;

namespace PartyBuilding.Core.Appointments.Votes;

/// <summary>One person and one post on the agenda.</summary>
public sealed class MeetingItem
{
    public const int LongestPost = 120;
    public const int LongestReasons = 1000;
    public const int LongestPresenter = 60;

    public int Id { get; init; }

    public required Guid Key { get; init; }

    public int MeetingId { get; init; }

    public PersonnelMeeting? Meeting { get; init; }

    public required short Order { get; init; }

    public required int CadreId { get; init; }

    public Cadre? Cadre { get; init; }

    /// <summary>Of the case that brought it here (docs/adr/0051); null for a matter without one.</summary>
    public int? CandidateId { get; init; }

    /// <summary>As it was when the agenda was made.</summary>
    public required string Name { get; init; }

    public required VoteKind Kind { get; init; }

    public required string Post { get; init; }

    /// <summary>A chief post of a next lower Party committee or government: the plenum's to decide.</summary>
    public required bool IsChiefPost { get; init; }

    /// <summary>Who introduced the person; null before.</summary>
    public string? Presenter { get; set; }

    /// <summary>任免理由, with nomination, recommendation and inspection.</summary>
    public string? Reasons { get; set; }

    /// <summary>讨论记录.</summary>
    public string? Discussion { get; set; }

    /// <summary>Members of the plenum asked between its sessions, and those who agreed (手册2008 L2646).</summary>
    public int? PlenumAsked { get; set; }

    public int? PlenumAgreed { get; set; }

    /// <summary>Why the vote on it was put off (暂缓表决); such an item is not voted on.</summary>
    public string? DeferredFor { get; set; }

    public VoteResult? Result { get; set; }

    /// <summary>Members who agreed that it be decided again, and when.</summary>
    public int? ReconsiderConsents { get; set; }

    public DateOnly? ReconsideredOn { get; set; }

    public List<MeetingVotes> Votes { get; init; } = [];

    public List<MemberStand> Stands { get; init; } = [];

    public int? Of(VoteChoice choice) => Votes.Find(v => v.Choice == choice)?.Votes;

    public bool Avoids(Guid member) => Stands.Exists(s => s.MemberKey == member && s.Relation is not null);
}
