using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Reserve.Candidates;
using PartyBuilding.Core.Reserve.Rounds;
using PartyBuilding.Core.Reserve.Units;

namespace PartyBuilding.Core.Reserve;

/// <summary>A unit whose part of a round a command changes.</summary>
public sealed record OpenUnit(SelectionUnit Unit, SelectionRound Round, EventSubject Subject)
{
    public SelectionCandidate? Find(Guid candidate) => Unit.Candidates.Find(c => c.PublicId == candidate);
}
