using PartyBuilding.Core.Organisations.Completeness;
using PartyBuilding.Core.Organisations.Profiles;
using PartyBuilding.Core.Organisations.Types;

namespace PartyBuilding.Web.Features.Organisations;

/// <summary>What the record page shows beside the organisation's own row.</summary>
/// <param name="Completeness">Null for a closed organisation.</param>
public sealed record OrganisationExtras(IReadOnlyList<BranchTypeRow> Types, OrganisationContact Contact, OrganisationCompleteness? Completeness);
