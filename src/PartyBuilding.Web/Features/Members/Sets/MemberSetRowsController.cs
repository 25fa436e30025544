using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Members.Proposals;
using PartyBuilding.Core.Members.Sets;
using PartyBuilding.Core.People.Sets;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Members.Sets;

/// <summary>Adds, changes and ends rows; for who may not write the set the same forms propose it.</summary>
[Route("members/{id:guid}/sets/{set}")]
[Allow(Permission.ManageMembers)]
public sealed class MemberSetRowsController(
    MemberQueries members, MemberSetQueries sets, MemberSetService service, ProposalService proposals, CodeTableStore codes, CurrentUser user,
    TimeProvider clock) : Controller
{
    private const string Form = "Edit";

    [HttpGet("new")]
    public Task<IActionResult> New(Guid id, string set, CancellationToken cancel) => FormAsync(id, set, null, new SetRowForm(), cancel);

    [HttpPost("new")]
    public Task<IActionResult> New(Guid id, string set, SetRowForm form, CancellationToken cancel)
        => SendAsync(id, set, null, form, ProposalKind.AddRow, (row, context) => service.AddAsync(row, context, cancel), cancel);

    [HttpGet("{row:guid}")]
    public Task<IActionResult> Edit(Guid id, string set, Guid row, CancellationToken cancel) => FormAsync(id, set, row, new SetRowForm(), cancel);

    [HttpPost("{row:guid}")]
    public Task<IActionResult> Edit(Guid id, string set, Guid row, SetRowForm form, CancellationToken cancel)
        => SendAsync(id, set, row, form, ProposalKind.ChangeRow, (input, context) => service.ChangeAsync(input, context, cancel), cancel);

    [HttpPost("{row:guid}/end")]
    public Task<IActionResult> End(Guid id, string set, Guid row, SetRowForm form, CancellationToken cancel)
        => SendAsync(id, set, row, form, ProposalKind.EndRow, (input, context) => service.EndAsync(input, context, cancel), cancel);

    private async Task<IActionResult> SendAsync(
        Guid id, string set, Guid? row, SetRowForm form, ProposalKind kind, Func<SaveSetRow, CommandContext, Task<Outcome<Guid>>> send,
        CancellationToken cancel)
    {
        var again = await FormAsync(id, set, row, form, cancel);
        if (again is NotFoundResult)
            return again;
        var key = form.SubmissionId ?? Guid.CreateVersion7();
        var input = new SaveSetRow(id, form.Version, set, row ?? key, form.Values);
        var outcome = form.MayEdit
            ? await send(input, user.Command(form.Reason))
            : await proposals.ProposeRowAsync(new ProposeRow(key, kind, input), user.Command(form.Reason), cancel);
        if (outcome.Kind == OutcomeKind.Conflict && await members.RecordAsync(id, user.Scope, cancel) is { } latest)
            this.Renew(() => form.Version = latest.Version);
        return this.Answer(
            outcome,
            form.MayEdit ? kind == ProposalKind.EndRow ? "已删除。" : "已保存。" : "已提出更正申请，等上级审定。",
            () => Redirect(form.MayEdit ? form.At : $"/corrections/{outcome.Value}"),
            () => again);
    }

    private async Task<IActionResult> FormAsync(Guid id, string key, Guid? row, SetRowForm form, CancellationToken cancel)
    {
        if (InfoSets.Find(key) is not { } set || await members.RecordAsync(id, user.Scope, cancel) is not { Branch: { } branch } record)
            return NotFound();
        (form.Head, form.Set, form.Row) = (RecordHead.Of(record, "sets", user), set, row);
        (form.Codes, form.Today) = (await codes.CurrentAsync(cancel), clock.Today());
        form.MayEdit = MemberEditing.MayEdit(set, branch.Path, user.Actor, user.Scope);
        var known = row is null ? null : (await sets.RowsAsync(record.Key, set, cancel)).FirstOrDefault(r => r.Key == row);
        var isGet = HttpMethods.IsGet(Request.Method);
        if (isGet && row is not null && known is null)
            return NotFound();
        if (isGet)
            form.Version = record.Version;
        // The end of a row is asked for without its fields; should it be refused, the form shows them again.
        foreach (var field in set.Fields.Where(f => !form.Values.ContainsKey(f.Key)))
            form.Values[field.Key] = InfoText.Typed(field, known?.Values.GetValueOrDefault(field.Key));
        return View(Form, form);
    }
}
