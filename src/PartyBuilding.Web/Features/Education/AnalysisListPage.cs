using PartyBuilding.Core.Education;

namespace PartyBuilding.Web.Features.Education;

/// <summary>Branches and their last analysis.</summary>
public sealed record AnalysisListPage(EducationPage<AnalysisRow> Page, DateOnly Today, bool MayManage);
