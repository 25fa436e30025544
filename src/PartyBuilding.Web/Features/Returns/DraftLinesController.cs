using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns.Designer;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Web.Features.Returns.Drafts;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Returns;

/// <summary>One cell or one check of a draft, on a page of its own.</summary>
[Route("returns/forms/drafts/{id:guid}")]
[Allow(Permission.ManagePeriods)]
public sealed class DraftLinesController(FormDrafts drafts, FormDraftQueries queries, CurrentUser user) : Controller
{
    private const string ItemView = "~/Features/Returns/Drafts/Item.cshtml";
    private const string CheckView = "~/Features/Returns/Drafts/Check.cshtml";

    [HttpGet("item")]
    public async Task<IActionResult> Item(Guid id, string? section, string? item, CancellationToken cancel)
    {
        if (await queries.FindAsync(id, cancel) is not { } draft)
            return NotFound();
        var form = item is null ? new ItemForm { Section = section } : ItemForm.Of(draft.Form, item);
        return form is null || draft.Form.Sections.All(s => s.Key != form.Section) ? NotFound() : View(ItemView, form with { Draft = draft, Version = draft.Version });
    }

    [HttpPost("item")]
    public async Task<IActionResult> Item(Guid id, ItemForm form, CancellationToken cancel)
    {
        if (await queries.FindAsync(id, cancel) is not { } draft)
            return NotFound();
        var again = View(ItemView, form with { Draft = draft });
        if (!ModelState.IsValid)
            return this.Unreadable(again);
        var outcome = await drafts.ItemAsync(new DraftStep(id, form.Version), form.ToInput(), form.Old, user.Command(), cancel);
        return this.Answer(outcome, "已保存。", () => Redirect($"/returns/forms/drafts/{id}"), () => again);
    }

    [HttpGet("check")]
    public async Task<IActionResult> Check(Guid id, string? code, CancellationToken cancel)
    {
        if (await queries.FindAsync(id, cancel) is not { } draft)
            return NotFound();
        var form = code is null ? new CheckForm() : CheckForm.Of(draft.Form, code);
        return form is null ? NotFound() : View(CheckView, form with { Draft = draft, Version = draft.Version });
    }

    [HttpPost("check")]
    public async Task<IActionResult> Check(Guid id, CheckForm form, CancellationToken cancel)
    {
        if (await queries.FindAsync(id, cancel) is not { } draft)
            return NotFound();
        var again = View(CheckView, form with { Draft = draft });
        if (!ModelState.IsValid)
            return this.Unreadable(again);
        var outcome = await drafts.CheckAsync(new DraftStep(id, form.Version), form.ToCheck(), form.Old, user.Command(), cancel);
        return this.Answer(outcome, "已保存。", () => Redirect($"/returns/forms/drafts/{id}"), () => again);
    }
}
