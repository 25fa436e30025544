using PartyBuilding.Core.Admissions.Plans;

namespace PartyBuilding.Web.Features.Admissions;

/// <summary>Plans of a year, the reader's own level first.</summary>
public sealed record PlanListPage(IReadOnlyList<PlanRow> Rows, int Year, int Page, int Total);
