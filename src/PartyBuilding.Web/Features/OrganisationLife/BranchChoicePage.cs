using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Web.Features.OrganisationLife;

/// <summary>Whose meeting it is, for somebody above the branches.</summary>
/// <param name="At">Page that goes on with <c>?organisation=</c>.</param>
public sealed record BranchChoicePage(string? Find, string At, IReadOnlyList<OrganisationChoice> Branches);
