using PartyBuilding.Core.Members.Medals;

namespace PartyBuilding.Web.Features.Members.Medals;

/// <summary>The medal list of a year.</summary>
/// <param name="List">Null while the rule is switched off.</param>
/// <param name="On">Day of awarding, as typed.</param>
public sealed record MedalPage(int Year, MedalShow Show, MedalList? List, bool MayAward, bool MayExport, int ThisYear, string? On, IReadOnlySet<Guid> Chosen)
{
    public string At(MedalShow show) => $"/medals?year={Year}&show={show.ToString().ToLowerInvariant()}";
}
