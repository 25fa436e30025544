using PartyBuilding.Core.Quality.Results;

namespace PartyBuilding.Web.Features.Quality;

/// <summary>The report of a run with the part of it that is open.</summary>
/// <param name="Lines">Null while the page lists people or organisations.</param>
/// <param name="Subjects">People or organisations with their counts.</param>
public sealed record RunPage(
    RunReport Report, RunFilter Filter, FindingPage<FindingRow>? Lines, FindingPage<SubjectShare>? Subjects, AsideForm Form, bool MayExport, string? Narrowed);
