namespace PartyBuilding.Core.Floating;

/// <summary>The page of one situation.</summary>
/// <param name="ConfirmableOn">Out of contact: the day from which it may be confirmed.</param>
public sealed record SituationRecord(
    Situation Situation, Guid PersonKey, int PersonVersion, string Name, string Branch, DateOnly? ConfirmableOn, IReadOnlyList<CareRow> Entries,
    IReadOnlyList<RegisterEvent> History);
