using PartyBuilding.Core.Education;

namespace PartyBuilding.Web.Features.Education;

/// <summary>Online study and the form that enters it.</summary>
public sealed record OnlinePage(IReadOnlyList<OnlineRow> Rows, EducationForm Form, bool MayManage);
