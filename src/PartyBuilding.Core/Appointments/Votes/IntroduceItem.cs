namespace PartyBuilding.Core.Appointments.Votes;

/// <summary>Input: what was said of one item before the vote.</summary>
/// <param name="PresenterKey">The member who introduced it; null when it was somebody else.</param>
/// <param name="Presenter">Name of somebody who is no member of the body, such as the head of the organisation department.</param>
/// <param name="Relations">Members kept away by a relation, with the relation.</param>
public sealed record IntroduceItem(
    Guid Key, int Version, Guid ItemKey, Guid? PresenterKey, string? Presenter, string? Reasons, string? Discussion, IReadOnlyDictionary<Guid, string?> Relations,
    int? PlenumAsked, int? PlenumAgreed, string? DeferredFor);
