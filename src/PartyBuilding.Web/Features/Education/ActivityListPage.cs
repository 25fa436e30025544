using PartyBuilding.Core.Education;

namespace PartyBuilding.Web.Features.Education;

/// <summary>Activities of a year.</summary>
public sealed record ActivityListPage(int Year, Guid? Branch, EducationPage<ActivityRow> Page, bool MayManage);
