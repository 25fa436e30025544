using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Returns.Queries;

/// <summary>A period with how far its returns have come, for the reader's scope.</summary>
public sealed record PeriodRow(
    Guid PublicId, string FormCode, string FormName, Month Month, DateOnly OnTimeUntil, DateOnly LocksAfter, DateTime? LockedAt,
    int Expected, int Open, int SentBack, int Submitted, int Reviewed, int Accepted, int Missing, int OnTime)
{
    /// <summary>Returns that have arrived.</summary>
    public int Arrived => Submitted + Reviewed + Accepted;

    /// <summary>报送率, in percent with one decimal, half up; null when nothing is expected.</summary>
    public decimal? Completeness => Rate(Arrived);

    /// <summary>按时率.</summary>
    public decimal? Timeliness => Rate(OnTime);

    private decimal? Rate(int part) => Expected == 0 ? null : Math.Round(part * 100m / Expected, 1, MidpointRounding.AwayFromZero);
}
