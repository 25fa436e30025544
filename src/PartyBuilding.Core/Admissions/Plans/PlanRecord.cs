namespace PartyBuilding.Core.Admissions.Plans;

/// <summary>A unit's plan of a year with its versions, what lies below it, and what has come of it.</summary>
/// <param name="ActivistsNow">From the register today, to fill the form.</param>
public sealed record PlanRecord(
    Guid OrganisationKey, string Organisation, int Year, bool IsBranch, IReadOnlyList<PlanVersion> Versions, int Below, int Admitted, int ActivistsNow, int MembersNow,
    string CompositionNow)
{
    public PlanVersion? Current => Versions.Count > 0 ? Versions[0] : null;
}
