using PartyBuilding.Core.Quality.Results;

namespace PartyBuilding.Web.Features.Quality;

/// <summary>What is set aside, with the titles of the rules.</summary>
public sealed record AsidePage(FindingPage<AsideRow> Page, IReadOnlyDictionary<string, string> Titles);
