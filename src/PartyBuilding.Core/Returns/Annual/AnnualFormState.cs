using PartyBuilding.Core.Returns.Exemptions;
using PartyBuilding.Core.Returns.Periods;
using PartyBuilding.Core.Returns.Queries;

namespace PartyBuilding.Core.Returns.Annual;

/// <summary>How far one form of the year has come inside a scope.</summary>
/// <param name="Progress">Null while it has not been opened.</param>
/// <param name="Difference">How its units differ from the register of today; null where the district does not look, or once it is locked.</param>
/// <param name="Exempt">Units exempted, with the ground.</param>
public sealed record AnnualFormState(AnnualForm Form, PeriodProgress? Progress, UnitDifference? Difference, IReadOnlyList<ExemptionRow> Exempt);
