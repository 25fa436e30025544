using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Appraisals;

/// <summary>
/// What returns count: one row when a round closes, one more for every correction that was made good, each on its day.
/// Sums over the rows known at a number are the figures.
/// </summary>
public sealed class AppraisalCount : IRecorded
{
    public long Id { get; init; }

    public required int RoundId { get; init; }

    public AppraisalRound? Round { get; init; }

    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    public required short Year { get; init; }

    /// <summary>The handling that was made good; null for the row of the closing.</summary>
    public Guid? HandlingKey { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>应参加评议.</summary>
    public int Due { get; init; }

    /// <summary>已评议.</summary>
    public int Appraised { get; init; }

    public int Excellent { get; init; }

    public int BasicallyUnqualified { get; init; }

    public int Unqualified { get; init; }

    /// <summary>限期改正已改正.</summary>
    public int Corrected { get; init; }

    public required long RecordedNo { get; init; }

    public long SupersededNo { get; set; } = Recorded.Current;
}
