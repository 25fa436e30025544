using PartyBuilding.Core.Analysis.Tables;
using PartyBuilding.Core.Returns.Queries;

namespace PartyBuilding.Core.Analysis.Brief;

/// <summary>What a leader wants on one page (区情一页; field features M19).</summary>
/// <param name="Members">Sex by age, with the year before.</param>
/// <param name="Education">Education by standing, with the year before.</param>
/// <param name="Organisations">Kinds by term.</param>
/// <param name="Movements">Of the year, netted inside the scope.</param>
/// <param name="Returns">The newest monthly period; null before the first.</param>
/// <param name="PaidFen">Dues paid this year.</param>
/// <param name="RemittedFen">Sent on by branches this year, those sent back left out.</param>
public sealed record DistrictBrief(
    string Unit, DateOnly Day, CrossTab Members, CrossTab Education, CrossTab Organisations, IReadOnlyList<YearMovement> Movements, PeriodProgress? Returns,
    long PaidFen, long RemittedFen)
{
    public long Gained => Movements.Where(m => m.IsIncrease).Sum(m => m.Count);

    public long Lost => Movements.Where(m => !m.IsIncrease).Sum(m => m.Count);
}
