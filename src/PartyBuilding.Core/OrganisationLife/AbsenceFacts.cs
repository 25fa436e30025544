namespace PartyBuilding.Core.OrganisationLife;

/// <summary>The marks on a form: who, how often, why not there.</summary>
/// <param name="MayExcuse">Whether this person may be left out of those due: at a special meeting only who attended elsewhere.</param>
/// <param name="ReachedElsewhere">Counted in the same drive at another branch already.</param>
public sealed record AbsenceFacts(
    string Field, string Name, int Times, bool IsPresent, AbsenceReason? Why, string? Note, bool MayExcuse = true, bool ReachedElsewhere = false);
