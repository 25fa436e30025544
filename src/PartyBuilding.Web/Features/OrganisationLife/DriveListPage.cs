using PartyBuilding.Core.OrganisationLife;

namespace PartyBuilding.Web.Features.OrganisationLife;

/// <summary>The drives a reader sees.</summary>
public sealed record DriveListPage(IReadOnlyList<DriveRow> Rows, bool MayOpen);
