using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns.Designer;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Web.Features.Returns.Forms;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Returns;

/// <summary>表式: every published form with its definitions, and where the department begins one of its own.</summary>
[Route("returns/forms")]
[Allow(Permission.ManagePeriods)]
public sealed class FormsController(FormStore forms, FormDrafts drafts, FormDraftQueries queries, CurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancel) => View(await PageAsync(new NewFormForm(), cancel));

    [HttpPost("")]
    public async Task<IActionResult> Begin([Bind(Prefix = "Form")] NewFormForm form, CancellationToken cancel)
    {
        var page = await PageAsync(form, cancel);
        var outcome = await drafts.BeginAsync(form.Code, new DraftHeader(form.Name, form.Frequency, form.FiledBy, 5, 10), user.Command(), cancel);
        return this.Answer(outcome, () => Redirect($"/returns/forms/drafts/{outcome.Value}"), () => View("Index", page));
    }

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Show(int id, CancellationToken cancel)
        => (await forms.AllAsync(cancel)).FirstOrDefault(f => f.Id == id) is { } found
            ? View(new FormPage(found, (await forms.GetAsync(id, cancel)).Definition))
            : NotFound();

    [HttpPost("{id:int}/copy")]
    public async Task<IActionResult> Copy(int id, CancellationToken cancel)
    {
        if ((await forms.AllAsync(cancel)).FirstOrDefault(f => f.Id == id) is not { } found)
            return NotFound();
        var page = new FormPage(found, (await forms.GetAsync(id, cancel)).Definition);
        var outcome = await drafts.CopyAsync(id, user.Command(), cancel);
        return this.Answer(outcome, () => Redirect($"/returns/forms/drafts/{outcome.Value}"), () => View("Show", page));
    }

    private async Task<FormsPage> PageAsync(NewFormForm form, CancellationToken cancel)
        => new(await forms.AllAsync(cancel), await queries.OpenAsync(cancel), Month.Of(clock.Today()), form);
}
