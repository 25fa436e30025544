using PartyBuilding.Core.Cadres.Groups;

namespace PartyBuilding.Web.Features.Cadres.Groups;

/// <summary>Units with their inspections.</summary>
public sealed record InspectionList(IReadOnlyList<InspectionRow> Rows, int Year, bool MayEdit);
