namespace PartyBuilding.Web.Features.Returns.Periods;

/// <summary>One period: its progress, locking it, and exceptions for those who owe.</summary>
public sealed record PeriodPage(PeriodLine Line, IReadOnlyList<FormChoice> Owing, ExceptionForm Form);
