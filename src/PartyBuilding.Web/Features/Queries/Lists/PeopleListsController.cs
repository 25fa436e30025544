using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Queries.Lists;
using PartyBuilding.Web.Hosting;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Queries.Lists;

/// <summary>名单: the lists of people somebody keeps or shares.</summary>
[Route("queries/lists")]
[Allow(Permission.ViewMembers)]
public sealed class PeopleListsController(
    PeopleLists lists, ListService service, ListMaking making, ListExport export, MemberSearch members, CurrentUser user, PartyBuildingMeter meter) : Controller
{
    private const int MostFound = 20;

    [HttpGet("")]
    public async Task<IActionResult> Lists(CancellationToken cancel) => View("~/Features/Queries/Lists/Index.cshtml", await lists.ListAsync(user.Actor, user.Scope, cancel));

    [HttpGet("{id:guid}")]
    public Task<IActionResult> Show(Guid id, int page, CancellationToken cancel) => PageAsync(id, new PeopleListForm { Page = Math.Max(1, page) }, cancel);

    /// <summary>Looks for somebody to add; by POST, so that no name stands in an address.</summary>
    [HttpPost("{id:guid}/find")]
    public Task<IActionResult> Find(Guid id, PeopleListForm form, CancellationToken cancel) => PageAsync(id, form, cancel);

    [HttpPost("{id:guid}/add")]
    public Task<IActionResult> Add(Guid id, PeopleListForm form, CancellationToken cancel)
        => DoneAsync(id, form, () => service.AddAsync(new ChangeList(id, form.Version, form.People), user.Command(), cancel), n => $"已加入 {n} 人。", cancel);

    [HttpPost("{id:guid}/remove")]
    public Task<IActionResult> Remove(Guid id, PeopleListForm form, CancellationToken cancel)
        => DoneAsync(id, form, () => service.RemoveAsync(new ChangeList(id, form.Version, form.People), user.Command(), cancel), n => $"已移出 {n} 人。", cancel);

    [HttpPost("{id:guid}/rename")]
    public Task<IActionResult> Rename(Guid id, PeopleListForm form, CancellationToken cancel)
        => DoneAsync(id, form, () => service.RenameAsync(new RenameList(id, form.Version, form.ListName, form.Shared), user.Command(), cancel), _ => "已保存。", cancel);

    [HttpPost("{id:guid}/lock")]
    public Task<IActionResult> Lock(Guid id, PeopleListForm form, CancellationToken cancel)
        => DoneAsync(id, form, () => service.LockAsync(id, form.Version, form.Lock, user.Command(), cancel), _ => form.Lock ? "名单已锁定。" : "已解除锁定。", cancel);

    [HttpPost("{id:guid}/delete")]
    public Task<IActionResult> Delete(Guid id, PeopleListForm form, CancellationToken cancel)
        => DoneAsync(id, form, () => service.CloseAsync(id, form.Version, user.Command(), cancel), _ => "名单已删除。", cancel, "/queries/lists");

    [HttpPost("{id:guid}/merge")]
    public async Task<IActionResult> Merge(Guid id, PeopleListForm form, CancellationToken cancel)
    {
        ModelState.Clear();
        var outcome = await making.MergeAsync(new MergeLists(form.SubmissionId == Guid.Empty ? Guid.CreateVersion7() : form.SubmissionId, form.ListName, id, form.Other ?? id), user.Command(), cancel);
        var again = outcome.IsOk ? null : await PageAsync(id, form, cancel);
        return this.Answer(outcome, () => Said($"/queries/lists/{outcome.Value}", "两份名单已合并成这一份。"), () => again!);
    }

    [HttpGet("{id:guid}/export")]
    [Allow(Permission.ExportMembers)]
    public Task<IActionResult> Export(Guid id, CancellationToken cancel)
        => this.LongWorkbookAsync(meter, "people-list", content => export.WriteAsync(id, content, user.Command(), cancel));

    private async Task<IActionResult> DoneAsync(
        Guid id, PeopleListForm form, Func<Task<Outcome<int>>> act, Func<int, string> words, CancellationToken cancel, string? next = null)
    {
        ModelState.Clear();
        var outcome = await act();
        var again = outcome.IsOk ? null : await PageAsync(id, form, cancel);
        return this.Answer(outcome, () => Said(next ?? $"/queries/lists/{id}", words(outcome.Value)), () => again!);
    }

    private async Task<IActionResult> PageAsync(Guid id, PeopleListForm form, CancellationToken cancel)
    {
        if (await lists.FindAsync(id, user.Actor, user.Scope, Math.Max(1, form.Page), cancel) is not { } record)
            return NotFound();
        ModelState.Remove(nameof(form.Version));
        form.Version = record.Version;
        if (form.SubmissionId == Guid.Empty)
            form.SubmissionId = Guid.CreateVersion7();
        var others = (await lists.ListAsync(user.Actor, user.Scope, cancel)).Where(l => l.Key != id).ToList();
        var found = record is { IsOwn: true, IsLocked: false } && !string.IsNullOrWhiteSpace(form.Find)
            ? await members.FindAsync(form.Find.Trim(), user.Scope, MostFound, cancel)
            : [];
        return View("~/Features/Queries/Lists/Show.cshtml", new PeopleListModel(record, form, others, found, user.May(Permission.ExportMembers)));
    }

    private RedirectResult Said(string address, string words)
    {
        TempData.Say(words);
        return Redirect(address);
    }
}
