using PartyBuilding.Core.Analysis.Tables;

namespace PartyBuilding.Web.Features.Analysis;

/// <summary>The organisations of a cell.</summary>
public sealed record CellOrganisationsPage(AnalysisForm Form, OrganisationCell Cell);
