using PartyBuilding.Core.Quality.Schemes;

namespace PartyBuilding.Web.Features.Quality;

/// <summary>The check schemes with the titles of their rules.</summary>
public sealed record SchemeList(IReadOnlyList<Scheme> Schemes, IReadOnlyDictionary<string, string> Titles, bool MayEdit);
