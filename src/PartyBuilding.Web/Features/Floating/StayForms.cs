using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Floating;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Web.Features.Organisations;
using PartyBuilding.Web.Security;

namespace PartyBuilding.Web.Features.Floating;

/// <summary>Fills the choices of a form about a stay.</summary>
public sealed class StayForms(FloatingPlaces places, OrganisationQueries organisations, CodeTableStore codes, CurrentUser user, TimeProvider clock)
{
    public async Task ChoicesAsync(StayForm form, bool isIn, CancellationToken cancel)
    {
        var catalogue = await codes.CurrentAsync(cancel);
        form.FormCodes = Items(CodeStandards.FloatForm);
        form.WhyCodes = Items(CodeStandards.FloatWhy);
        var others = (await places.FindAsync(form.OtherText, cancel)).ToList();
        // What was chosen before stays a choice, also when the text has changed.
        if ((isIn ? form.HomeKey : form.ReceivingKey) is { } chosen && others.TrueForAll(o => o.Key != chosen) && await places.OneAsync(chosen, cancel) is { } one)
            others.Insert(0, one);
        form.Others = Choices.Of(others);
        if (!isIn)
            return;
        var branches = await organisations.BranchesAsync(user.Scope, cancel);
        form.Branches = Choices.Of(branches);
        if (branches.Count == 1)
            form.Branch ??= branches[0].Key;

        IReadOnlyList<SelectListItem> Items(string standard)
            => [.. catalogue.Entries(standard, clock.Today()).Select(e => new SelectListItem(e.Name, e.Code))];
    }
}
