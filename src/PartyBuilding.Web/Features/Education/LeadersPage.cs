using PartyBuilding.Core.Education;

namespace PartyBuilding.Web.Features.Education;

/// <summary>Leading cadres and what of the year they owe, and the form that enters a lesson.</summary>
public sealed record LeadersPage(int Year, IReadOnlyList<LeaderRow> Rows, EducationForm Form, bool MayManage);
