using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Dues;

/// <summary>
/// One member's line of a branch's month: what is owed. 应交 of a branch and month is the sum of
/// <see cref="PayableFen"/>. Nobody has two current lines of one month.
/// </summary>
public sealed class DuesCharge : IRecorded
{
    public long Id { get; private set; }

    public required Guid Key { get; init; }

    public required int SheetId { get; init; }

    public DuesSheet? Sheet { get; init; }

    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    public required int PersonId { get; init; }

    public Person? Person { get; init; }

    /// <summary>yyyyMM.</summary>
    public required int Month { get; init; }

    /// <summary>What the standard says, in fen.</summary>
    public required long StandardFen { get; set; }

    /// <summary>What is owed this month, in fen: nothing when exempted or paid elsewhere.</summary>
    public required long PayableFen { get; set; }

    public required DuesChargeState State { get; set; }

    public string? Reason { get; set; }

    /// <summary>Set by hand for this month: a new reading of the roster leaves it.</summary>
    public bool ByHand { get; set; }

    public required long RecordedNo { get; set; }

    public long SupersededNo { get; set; } = Recorded.Current;

    internal DuesCharge Next(long no)
    {
        this.Supersede(no);
        var next = (DuesCharge)MemberwiseClone();
        (next.Id, next.RecordedNo, next.SupersededNo) = (0, no, Recorded.Current);
        return next;
    }

    /// <summary>Delayed, or exempted for this month, by decision of the branch.</summary>
    internal DuesCharge ByReason(DuesChargeState state, long payableFen, string reason, long no)
    {
        var next = Next(no);
        (next.State, next.PayableFen, next.Reason, next.ByHand) = (state, payableFen, reason, true);
        return next;
    }

    /// <summary>Owed again like any other line: the delay, or the exemption of this month, ends.</summary>
    internal DuesCharge BackToDue(long no)
    {
        var next = Next(no);
        (next.State, next.PayableFen, next.Reason, next.ByHand) = (DuesChargeState.Due, next.StandardFen, null, false);
        return next;
    }
}
