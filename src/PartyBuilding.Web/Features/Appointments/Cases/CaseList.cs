using PartyBuilding.Core.Appointments.Cases;

namespace PartyBuilding.Web.Features.Appointments.Cases;

/// <summary>A page of cases.</summary>
public sealed record CaseList(IReadOnlyList<CaseRow> Rows, int Page, int Total, DateOnly Today, bool MayManage);
