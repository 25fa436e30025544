namespace PartyBuilding.Core.Floating;

/// <summary>Completes or corrects what is known of an open situation; its first day stays once the ledger rests on it.</summary>
public sealed record ChangeSituation(Guid Key, long Version, SituationDetails Details);
