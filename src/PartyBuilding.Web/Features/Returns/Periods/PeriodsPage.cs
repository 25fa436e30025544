namespace PartyBuilding.Web.Features.Returns.Periods;

/// <summary>期间管理: which periods are open, how far each has come, and opening the next.</summary>
public sealed record PeriodsPage(IReadOnlyList<PeriodLine> Periods, IReadOnlyList<FormChoice> Forms, OpenPeriodForm Form);
