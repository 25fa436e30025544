using PartyBuilding.Core.Reserve.Candidates;
using PartyBuilding.Core.Reserve.Rounds;
using PartyBuilding.Core.Reserve.Units;

namespace PartyBuilding.Core.Reserve;

/// <summary>Counts of a list of candidates for the rules of number and structure.</summary>
internal static class SelectionStructure
{
    /// <summary>GB/T 2261.1.</summary>
    private const string Female = "2";

    public static ListFacts Of(SelectionUnit unit, SelectionRound round, IReadOnlyCollection<SelectionCandidate> list, int near, DateOnly on)
        => new(round.Basis, round.IsBureau, on, unit.Quota(round), near, list.Count(c => c.SexCode == Female), [.. list.Select(c => c.BirthDate)]);
}
