using PartyBuilding.Core.Quality.Results;

namespace PartyBuilding.Web.Features.Quality;

/// <summary>The landing page: the form, and the runs there were.</summary>
public sealed record QualityHome(CheckForm Form, IReadOnlyList<RunRow> Runs, bool MayEditSchemes);
