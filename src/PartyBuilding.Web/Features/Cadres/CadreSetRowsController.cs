using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.Cadres.Sets;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members.Sets;
using PartyBuilding.Core.People.Sets;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Cadres;

/// <summary>Adds, changes and ends rows of a cadre's information sets.</summary>
[Route("cadres/{id:guid}/sets/{set}")]
[Allow(Permission.ManageCadres)]
public sealed class CadreSetRowsController(CadreReader reader, MemberSetQueries sets, CadreSetService service, CurrentUser user) : Controller
{
    [HttpGet("new")]
    public Task<IActionResult> New(Guid id, string set, CancellationToken cancel) => FormAsync(id, set, null, new CadreSetForm(), cancel);

    [HttpPost("new")]
    public Task<IActionResult> New(Guid id, string set, CadreSetForm form, CancellationToken cancel)
        => SendAsync(id, set, null, form, "已保存。", (row, context) => service.AddAsync(row, context, cancel), cancel);

    [HttpGet("{row:guid}")]
    public Task<IActionResult> Edit(Guid id, string set, Guid row, CancellationToken cancel) => FormAsync(id, set, row, new CadreSetForm(), cancel);

    [HttpPost("{row:guid}")]
    public Task<IActionResult> Edit(Guid id, string set, Guid row, CadreSetForm form, CancellationToken cancel)
        => SendAsync(id, set, row, form, "已保存。", (input, context) => service.ChangeAsync(input, context, cancel), cancel);

    [HttpPost("{row:guid}/end")]
    public Task<IActionResult> End(Guid id, string set, Guid row, CadreSetForm form, CancellationToken cancel)
        => SendAsync(id, set, row, form, "已删除。", (input, context) => service.EndAsync(input, context, cancel), cancel);

    private async Task<IActionResult> SendAsync(
        Guid id, string set, Guid? row, CadreSetForm form, string done, Func<SaveSetRow, CommandContext, Task<Outcome<Guid>>> send, CancellationToken cancel)
    {
        var again = await FormAsync(id, set, row, form, cancel);
        if (again is not ViewResult)
            return again;
        var input = new SaveSetRow(id, form.Version, set, row ?? form.SubmissionId ?? Guid.CreateVersion7(), form.Values);
        var outcome = await send(input, user.Command(form.Reason));
        if (outcome.Kind == OutcomeKind.Conflict)
            this.Renew(() => form.Version = form.Head.Record.Version);
        return this.Answer(outcome, done, () => Redirect(form.At), () => again);
    }

    private async Task<IActionResult> FormAsync(Guid id, string key, Guid? row, CadreSetForm form, CancellationToken cancel)
    {
        if (CadreSets.Find(key) is not { } set || await reader.HeadAsync(id, "sets", cancel) is not { } head)
            return NotFound();
        if (!head.MayEdit)
            return Forbid();
        (form.Head, form.Set, form.Row) = (head, set, row);
        var known = row is null ? null : (await sets.RowsAsync(head.Record.PersonKey, set, cancel)).FirstOrDefault(r => r.Key == row);
        var isGet = HttpMethods.IsGet(Request.Method);
        if (isGet && row is not null && known is null)
            return NotFound();
        if (isGet)
            form.Version = head.Record.Version;
        // The end of a row is asked for without its fields; should it be refused, the form shows them again.
        foreach (var field in set.Fields.Where(f => !form.Values.ContainsKey(f.Key)))
            form.Values[field.Key] = InfoText.Typed(field, known?.Values.GetValueOrDefault(field.Key));
        return View("SetRow", form);
    }
}
