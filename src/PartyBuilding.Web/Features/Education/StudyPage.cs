using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Education;

namespace PartyBuilding.Web.Features.Education;

/// <summary>Hours and credits of one branch; without one chosen, the choice.</summary>
public sealed record StudyPage(int Year, Guid? Branch, IReadOnlyList<SelectListItem> Branches, IReadOnlyList<StudyRow> Rows);
