using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>How long the rules let things run, in months.</summary>
/// <param name="AssistingMonths">Silence of the assisting side (手册2008 L2640).</param>
/// <param name="SuspendedMonths">A suspended appointment (L2764).</param>
public sealed record CaseClocks(int AssistingMonths, int SuspendedMonths)
{
    // What every place must do cannot be switched off, so both rules are always in force.
    public static CaseClocks Of(RuleCatalogue rules, DateOnly day) => new(rules.InForce("APPT-ASSISTING", day)!.Number("months"), rules.InForce("APPT-SUSPENDED", day)!.Number("months"));
}
