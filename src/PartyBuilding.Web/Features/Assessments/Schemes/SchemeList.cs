using PartyBuilding.Core.Assessments.Schemes;

namespace PartyBuilding.Web.Features.Assessments.Schemes;

/// <summary>Editions of the district and patterns of the program.</summary>
public sealed record SchemeList(IReadOnlyList<SchemeRow> Rows, bool MayManage);
