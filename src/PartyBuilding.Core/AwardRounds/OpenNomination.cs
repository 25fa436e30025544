using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.AwardRounds;

/// <summary>A nomination with what a step needs to know of it.</summary>
/// <param name="Levels">Levels that review, from below to above: id and name.</param>
public sealed record OpenNomination(AwardNomination Nomination, Organisation Unit, IReadOnlyList<(int Id, string Name, string Path)> Levels)
{
    public AwardRound Round => Nomination.Round!;
}
