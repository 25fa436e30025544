namespace PartyBuilding.Core.Ballots;

/// <summary>Ballots that a group cast, as the rule about small groups sees it.</summary>
public sealed record GroupSize(int Cast);
