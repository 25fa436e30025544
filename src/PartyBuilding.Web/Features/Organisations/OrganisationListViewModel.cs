using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Web.Features.Organisations;

/// <summary>The tree and what stands directly under the chosen organisation.</summary>
public sealed record OrganisationListViewModel(
    TreeViewModel Tree, OrganisationNode? Chosen, IReadOnlyList<OrganisationNode> Rows, DateOnly? On, bool MayManage);
