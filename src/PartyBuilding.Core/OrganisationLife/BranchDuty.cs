namespace PartyBuilding.Core.OrganisationLife;

/// <summary>A kind of meeting over a year at one branch.</summary>
/// <param name="DueBy">By when the next is due; null when nothing is.</param>
/// <param name="IsBehind">The last finished period was missed and nothing has been held since; by rolling count, overdue.</param>
public sealed record BranchDuty(LifeDuty Duty, string Title, IReadOnlyList<DutyPeriod> Periods, DateOnly? LastOn, DateOnly? DueBy, bool IsBehind)
{
    public int Missed => Periods.Count(p => p.Status == DutyStatus.Missed);

    public int Held => Periods.Sum(p => p.Held);

    public bool IsOwed => Periods.Any(p => p.Status != DutyStatus.NotOwed);
}
