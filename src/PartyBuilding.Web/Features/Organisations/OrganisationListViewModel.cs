using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Web.Features.Organisations;

/// <summary>The tree and what stands directly under the chosen organisation.</summary>
public sealed record OrganisationListViewModel(
    TreeViewModel Tree, OrganisationNode? Chosen, IReadOnlyList<OrganisationNode> Rows, DateOnly? On, bool MayManage)
{
    /// <summary>Code of the type of branch asked for: then the rows are all such branches below, at any depth.</summary>
    public string? Type { get; init; }

    public IReadOnlyList<SelectListItem> Types { get; init; } = [];
}
