using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Organisations.Completeness;
using PartyBuilding.Core.Organisations.Profiles;
using PartyBuilding.Core.Organisations.Types;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Web.Features.Organisations;

/// <summary>Reads types, contact and completeness for the pages of organisations.</summary>
public sealed class OrganisationExtrasReader(
    OrganisationQueries organisations, BranchTypeQueries types, ProfileQueries profiles, CompletenessQueries completeness, CodeTableStore codes, TimeProvider clock)
{
    public async Task<OrganisationExtras> OfAsync(OrganisationRecord record, CancellationToken cancel) => new(
        await types.OfAsync(record.Id, cancel), await profiles.OfAsync(record.Id, cancel),
        record.ClosedOn is null ? await completeness.OfAsync(record.Key, record.Path, cancel) : null);

    public async Task<IReadOnlyList<SelectListItem>> TypeChoicesAsync(CancellationToken cancel)
        => [.. (await codes.CurrentAsync(cancel)).Entries(CodeStandards.BranchType, clock.Today()).Select(e => new SelectListItem(e.Name, e.Code))];

    /// <summary>Branches of a type anywhere under the chosen organisation.</summary>
    public async Task<IReadOnlyList<OrganisationNode>> OfTypeAsync(IReadOnlyList<OrganisationNode> nodes, string? under, string type, CancellationToken cancel)
    {
        var found = await types.OrganisationsAsync(type, cancel);
        return [.. nodes.Where(n => found.Contains(n.Id) && under is not null && n.Path.StartsWith(under, StringComparison.Ordinal))];
    }

    /// <param name="isNew">The form is opened, not sent back: it gets what holds now.</param>
    public async Task<OrganisationForm> FillAsync(OrganisationForm form, OrganisationRecord record, bool isNew, CancellationToken cancel)
    {
        form.TypeChoices = await TypeChoicesAsync(cancel);
        form.ComposedName = await profiles.UnitAsync(record.Id, cancel) is { } unit ? OrganisationName.Compose(unit, form.Kind ?? record.Kind) : null;
        form.IsInhabited = record.OwnMembers > 0 || (await organisations.TreeAsync(OrgScope.Of(record.Path), cancel)).Count > 1;
        if (!isNew)
            return form;
        form.Types = [.. (await types.OfAsync(record.Id, cancel)).Where(t => t.To == Recorded.Open).Select(t => t.Code)];
        form.HasNoSeal = !(await profiles.OfAsync(record.Id, cancel)).HasSeal;
        return form;
    }
}
