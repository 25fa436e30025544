using PartyBuilding.Core.Quality.Duplicates;
using PartyBuilding.Core.Quality.Results;

namespace PartyBuilding.Web.Features.Quality;

/// <summary>The open pairs, those told apart, and what was typed last.</summary>
public sealed record DuplicatesPage(FindingPage<DuplicateRow> Page, IReadOnlyList<DistinctRow> Distinct, DistinctForm Form);
