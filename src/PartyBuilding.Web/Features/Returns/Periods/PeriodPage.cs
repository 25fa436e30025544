using PartyBuilding.Core.Returns.Exemptions;

namespace PartyBuilding.Web.Features.Returns.Periods;

/// <summary>One period: its progress, who is exempted, locking it, and exceptions for those who owe.</summary>
public sealed record PeriodPage(PeriodLine Line, IReadOnlyList<FormChoice> Owing, ExceptionForm Form)
{
    public IReadOnlyList<ExemptionRow> Exempt { get; init; } = [];
}
