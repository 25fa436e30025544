using PartyBuilding.Core.Returns.Exemptions;
using PartyBuilding.Core.Returns.Periods;

namespace PartyBuilding.Web.Features.Returns.Periods;

/// <summary>One period: its progress, who owes by the register of today, who is exempted, locking it, and exceptions for those who owe.</summary>
public sealed record PeriodPage(PeriodLine Line, UnitDifference Difference, IReadOnlyList<FormChoice> Owing, ExceptionForm Form)
{
    public IReadOnlyList<ExemptionRow> Exempt { get; init; } = [];
}
