using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Returns.Exemptions;

namespace PartyBuilding.Web.Features.Exemptions;

/// <summary>Exemptions, and branches found by name to grant one to.</summary>
public sealed record ExemptionList(Month Now, IReadOnlyList<ExemptionRow> Rows, string? Asked, IReadOnlyList<OrganisationChoice> Found);
