using PartyBuilding.Core.Cadres.Groups;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Reserve.Rounds;
using PartyBuilding.Core.Reserve.Units;

namespace PartyBuilding.Core.Reserve.Pool;

/// <summary>Some reserve cadres in figures; all are counts of people.</summary>
/// <param name="Quota">Reserves that belong to the approved posts; null where none are approved.</param>
public sealed record PoolFigures(int Total, int? Quota, int Chiefs, int Near, int Women, int NonParty, int Minority, int Within37, int Within45, int Within50)
{
    /// <summary>GB/T 2261.1.</summary>
    private const string Female = "2";

    private const string Han = "01";

    public static PoolFigures Of(IReadOnlyCollection<PoolPerson> people, int? quota, DateOnly today) => new(
        people.Count, quota, people.Count(p => p.IsChief), people.Count(p => p.IsNear), people.Count(IsWoman), people.Count(IsOutside), people.Count(IsMinority), Within(people, 37, today),
        Within(people, 45, today), Within(people, 50, today));

    /// <summary>What the rules of number and structure ask. Without approved posts they do not ask for the number.</summary>
    internal static ListFacts Facts(IReadOnlyCollection<PoolPerson> people, int? quota, SelectionBasis basis, bool isBureau, DateOnly today) => new(
        basis, isBureau, today, quota ?? people.Count, people.Count(p => p.IsNear), people.Count(IsWoman), [.. people.Select(p => p.Line.Cadre.BirthDate)]);

    /// <summary>The figures that the rules on women and minority cadres ask for.</summary>
    internal static ReserveFigures Groups(IReadOnlyCollection<PoolPerson> people)
    {
        var (bureau, division, minority) = (people.Where(p => p.IsBureau).ToList(), people.Where(p => !p.IsBureau).ToList(), people.Where(IsMinority).ToList());
        return new ReserveFigures(
            bureau.Count, bureau.Count(IsWoman), division.Count, division.Count(IsWoman), minority.Count, minority.Count(IsWoman), minority.Count(IsOutside),
            people.Count(p => (IsWoman(p) || IsMinority(p)) && (p.Aim is null || p.Plan is null || p.Measures is null)));
    }

    private static bool IsWoman(PoolPerson person) => person.Line.Cadre.SexCode == Female;

    private static bool IsMinority(PoolPerson person) => person.Line.Cadre.EthnicityCode is { } code && code != Han;

    private static bool IsOutside(PoolPerson person) => !person.Line.Cadre.IsMember;

    private static int Within(IEnumerable<PoolPerson> people, int age, DateOnly today) => people.Count(p => p.Line.Cadre.BirthDate is { } born && Ages.On(born, today) <= age);
}
