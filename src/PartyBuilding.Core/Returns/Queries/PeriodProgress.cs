namespace PartyBuilding.Core.Returns.Queries;

/// <summary>How far a period has come inside one scope.</summary>
/// <param name="ByStatus">Number of returns in each state; a state without any is absent.</param>
/// <param name="Exempt">Branches that need not file (免报); they are in none of the other figures.</param>
/// <param name="OnTime">Returns whose first submission came by the on-time day.</param>
public sealed record PeriodProgress(PeriodSummary Period, IReadOnlyDictionary<ReturnStatus, int> ByStatus, int OnTime, int Exempt = 0)
{
    public int Expected => ByStatus.Where(x => x.Key.IsExpected()).Sum(x => x.Value);

    /// <summary>已上报 or beyond: the numerator of completeness.</summary>
    public int Arrived => ByStatus.Where(x => x.Key.HasArrived()).Sum(x => x.Value);

    public int Waiting => Of(ReturnStatus.Submitted);

    public int SentBack => Of(ReturnStatus.SentBack);

    public int Ready => Of(ReturnStatus.Reviewed);

    public int Passed => ByStatus.Where(x => x.Key >= ReturnStatus.Reviewed).Sum(x => x.Value);

    public int Accepted => ByStatus.Where(x => x.Key >= ReturnStatus.Accepted).Sum(x => x.Value);

    /// <summary>Owed no more: closed or exempted since the period was opened.</summary>
    public int NotDue => Of(ReturnStatus.NotDue);

    /// <summary>Not arrived and not merely sent back.</summary>
    public int Missing => Expected - Arrived - SentBack;

    private int Of(ReturnStatus status) => ByStatus.GetValueOrDefault(status);
}
