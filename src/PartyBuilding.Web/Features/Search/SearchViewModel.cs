using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Web.Features.Search;

/// <summary>What the search box found.</summary>
public sealed record SearchViewModel(string Words, IReadOnlyList<MemberRow> Members, IReadOnlyList<OrganisationChoice> Organisations)
{
    /// <summary>What a whole ID number found, where it found nobody to open.</summary>
    public string? Answer { get; init; }
}
