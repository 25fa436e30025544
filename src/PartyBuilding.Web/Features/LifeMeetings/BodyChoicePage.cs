using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Web.Features.LifeMeetings;

/// <summary>Whose meeting it is.</summary>
public sealed record BodyChoicePage(string? Find, int Year, IReadOnlyList<OrganisationChoice> Bodies);
