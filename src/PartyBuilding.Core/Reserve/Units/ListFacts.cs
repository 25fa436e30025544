using PartyBuilding.Core.Common;
using PartyBuilding.Core.Reserve.Rounds;

namespace PartyBuilding.Core.Reserve.Units;

/// <summary>A list of recommended candidates as the rules of number and structure see it; all are counts of people.</summary>
/// <param name="Quota">Reserves that belong to the approved posts.</param>
/// <param name="Births">Of each candidate; ages are those of <paramref name="On"/>.</param>
public sealed record ListFacts(SelectionBasis Basis, bool IsBureau, DateOnly On, int Quota, int Near, int Women, IReadOnlyList<DateOnly?> Births)
{
    public int Total => Births.Count;

    public int Within(int age) => Births.Count(b => b is { } born && Ages.On(born, On) <= age);
}
