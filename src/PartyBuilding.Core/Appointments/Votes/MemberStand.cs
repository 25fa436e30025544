namespace PartyBuilding.Core.Appointments.Votes;

/// <summary>
/// How a member stands to one item: kept away by a relation, or what they said in an open vote. A secret vote leaves no
/// choice here.
/// </summary>
public sealed class MemberStand
{
    public const int LongestRelation = 40;

    public int Id { get; init; }

    public int ItemId { get; init; }

    /// <summary><see cref="MeetingMember.Key"/>.</summary>
    public required Guid MemberKey { get; init; }

    /// <summary>To the person of the item, such as 配偶 or 原秘书; the member keeps out of the matter (回避).</summary>
    public string? Relation { get; set; }

    /// <summary>Of an open vote.</summary>
    public VoteChoice? Choice { get; set; }
}
