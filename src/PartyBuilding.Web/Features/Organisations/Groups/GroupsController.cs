using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Organisations.Groups;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Organisations.Groups;

/// <summary>党小组 of a branch: who keeps its members keeps its groups.</summary>
[Route("organisations/{id:guid}/groups")]
[Allow(Permission.ViewMembers)]
public sealed class GroupsController(OrganisationQueries organisations, PartyGroupQueries queries, PartyGroupService groups, CurrentUser user) : Controller
{
    [HttpGet("")]
    public Task<IActionResult> Index(Guid id, string? name, CancellationToken cancel) => PageAsync(nameof(Index), id, null, new GroupForm { Name = name }, cancel);

    [HttpPost("")]
    [Allow(Permission.ManageMembers)]
    public Task<IActionResult> Open(Guid id, GroupForm form, CancellationToken cancel)
        => SendAsync(nameof(Index), id, null, form, nameof(form.Since), form.Since, "已登记党小组。", (day, context) => groups.OpenAsync(
            new OpenPartyGroup(id, form.Name, day, form.LeaderKey), context, cancel), cancel);

    [HttpGet("{group:guid}")]
    public Task<IActionResult> Show(Guid id, Guid group, CancellationToken cancel) => PageAsync(nameof(Show), id, group, new GroupForm(), cancel);

    [HttpPost("{group:guid}/edit")]
    [Allow(Permission.ManageMembers)]
    public Task<IActionResult> Change(Guid id, Guid group, GroupForm form, CancellationToken cancel)
        => SendAsync(nameof(Show), id, group, form, nameof(form.From), form.From, "已保存党小组。", (day, context) => groups.ChangeAsync(
            new ChangePartyGroupRegister(id, group, form.No, form.Name, form.LeaderKey, day), context, cancel), cancel);

    [HttpPost("{group:guid}/members")]
    [Allow(Permission.ManageMembers)]
    public Task<IActionResult> Fill(Guid id, Guid group, GroupForm form, CancellationToken cancel)
        => SendAsync(nameof(Show), id, group, form, nameof(form.From), form.From, "已编入党小组。", (day, context) => groups.FillAsync(
            new FillPartyGroup(id, group, form.People, day), context, cancel), cancel);

    [HttpPost("{group:guid}/end")]
    [Allow(Permission.ManageMembers)]
    public Task<IActionResult> End(Guid id, Guid group, GroupForm form, CancellationToken cancel)
        => SendAsync(nameof(Show), id, group, form, nameof(form.On), form.On, "已撤销党小组。", (day, context) => groups.EndAsync(
            new EndPartyGroup(id, group, form.No, day), context, cancel), cancel);

    private async Task<IActionResult> SendAsync(
        string view, Guid id, Guid? group, GroupForm form, string dayField, DateOnly? day, string words,
        Func<DateOnly, CommandContext, Task<Outcome<Guid>>> send, CancellationToken cancel)
    {
        var again = await PageAsync(view, id, group, form, cancel);
        if (again is NotFoundResult)
            return again;
        if (day is null)
            ModelState.TryAddModelError(dayField, "请填写日期。");
        if (!ModelState.IsValid)
            return this.Unreadable(again);
        var outcome = await send(day!.Value, user.Command());
        if (outcome.Kind == OutcomeKind.Conflict)
        {
            ModelState.Remove(nameof(form.No));
            form.No = form.Group?.No ?? 0;
        }

        return this.Answer(
            outcome,
            words,
            () => RedirectToAction(nameof(Index), new { id }),
            () => again);
    }

    private async Task<IActionResult> PageAsync(string view, Guid id, Guid? group, GroupForm form, CancellationToken cancel)
    {
        if (await organisations.RecordAsync(id, user.Scope, cancel) is not { Kind: OrganisationKind.Branch } record)
            return NotFound();
        (form.Record, form.Register) = (record, await queries.OfAsync(record.Id, cancel));
        form.MayManage = user.May(Permission.ManageMembers) && record.ClosedOn is null;
        if (group is { } key && (form.Group = form.Register.Find(key)) is null)
            return NotFound();
        if (HttpMethods.IsGet(Request.Method) && form.Group is { } open)
            (form.No, form.Name, form.LeaderKey) = (open.No, open.Name, open.LeaderLeft ? null : open.Leader?.Key);
        return View(view, form);
    }
}
