namespace PartyBuilding.Core.OrganisationLife;

/// <summary>Somebody expected at a meeting, or a floating member taking part here.</summary>
/// <param name="Key">Of the person; of a guest, of the stay.</param>
/// <param name="Why">What the form begins with: away, so not one of those due.</param>
/// <param name="ReachedElsewhere">Counted in the same drive at another branch.</param>
public sealed record RosterPerson(
    int? PersonId, Guid Key, string Name, string? Group = null, AbsenceReason? Why = null, string? Note = null, bool ReachedElsewhere = false)
{
    public bool IsGuest => PersonId is null;
}
