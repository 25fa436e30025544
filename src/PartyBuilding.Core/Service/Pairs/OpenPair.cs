using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Service.Pairs;

/// <summary>A pairing that the actor may write to, with the branch that keeps it.</summary>
internal sealed record OpenPair(Pair Pair, Organisation Branch);
