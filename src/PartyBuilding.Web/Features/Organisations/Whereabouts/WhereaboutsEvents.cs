using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Organisations.Reorganisation;

namespace PartyBuilding.Web.Features.Organisations.Whereabouts;

/// <summary>The events of one organisation that have a list.</summary>
public sealed record WhereaboutsEvents(OrganisationRecord Record, IReadOnlyList<WhereaboutsEvent> Events);
