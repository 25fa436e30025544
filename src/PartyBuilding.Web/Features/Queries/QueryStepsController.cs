using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Queries;
using PartyBuilding.Core.Queries.Lists;
using PartyBuilding.Core.Queries.Saved;
using PartyBuilding.Web.Hosting;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Queries;

/// <summary>What is done with a condition or its result: save, take back, export, freeze.</summary>
[Route("queries")]
[Allow(Permission.ViewMembers)]
public sealed class QueryStepsController(
    QueryPageReader pages, SavedQueryService saving, SavedQueries saved, QueryExport export, ListMaking making, ListService lists, CurrentUser user, PartyBuildingMeter meter) : Controller
{
    [HttpPost("save")]
    public async Task<IActionResult> Save(QueryForm form, CancellationToken cancel)
    {
        var again = form.Do == "save-as" ? null : form.Saved;
        return await DoneAsync(
            form,
            query => saving.SaveAsync(new SaveQuery(again ?? form.NewKey, again is null ? null : form.Version, form.Name, form.Shared, query), user.Command(), cancel),
            key => Say($"/queries/{key}", "条件已保存。"), cancel);
    }

    [HttpPost("{id:guid}/delete")]
    public async Task<IActionResult> Delete(Guid id, int version, CancellationToken cancel)
    {
        var outcome = await saving.CloseAsync(id, version, user.Command(), cancel);
        if (outcome.Kind != OutcomeKind.Conflict || await saved.FindAsync(id, user.Actor, user.Scope, cancel) is not { } record)
            return this.Answer(outcome, () => Say("/queries", "条件已删除。"), NotFound);
        var form = QueryForm.Of(record.Query);
        (form.Saved, form.Version, form.Name, form.Shared) = (record.Key, record.Version, record.Name, record.Shared);
        var page = await pages.PageAsync(form, cancel);
        return this.Answer(outcome, NotFound, () => View("Index", page));
    }

    [HttpPost("export")]
    [Allow(Permission.ExportMembers)]
    public async Task<IActionResult> Export(QueryForm form, CancellationToken cancel)
    {
        var content = WorkbookExtensions.TemporaryFile();
        var answer = await DoneAsync(
            form, query => export.WriteAsync(query, content, user.Command(), cancel), name => this.Workbook(meter, QueryExport.Report, content, name), cancel);
        if (answer is not FileStreamResult)
            await content.DisposeAsync();
        return answer;
    }

    /// <summary>Keeps the people found, or those ticked, as a list.</summary>
    [HttpPost("freeze")]
    public Task<IActionResult> Freeze(QueryForm form, CancellationToken cancel) => DoneAsync(
        form, query => making.FreezeAsync(new FreezeList(form.NewKey, form.ListName, form.ListShared, query, form.Picked), user.Command(), cancel),
        key => Say($"/queries/lists/{key}", "名单已建立。"), cancel);

    /// <summary>Puts the people ticked onto an own list.</summary>
    [HttpPost("pick")]
    public async Task<IActionResult> Pick(QueryForm form, CancellationToken cancel)
    {
        var version = form.List is { } key ? await lists.VersionAsync(key, user.Actor, cancel) : null;
        return await DoneAsync(
            form,
            async _ => version is null
                ? Outcome<int>.Refused(ListDesk.Wrong("List", "请选择名单。"))
                : await lists.AddAsync(new ChangeList(form.List!.Value, version.Value, form.Picked), user.Command(), cancel),
            count => Say($"/queries/lists/{form.List}", $"名单已加入 {count} 人。"), cancel);
    }

    private async Task<IActionResult> DoneAsync<T>(QueryForm form, Func<MemberQuery, Task<Outcome<T>>> act, Func<T, IActionResult> done, CancellationToken cancel)
    {
        ModelState.Clear();
        var (query, fault) = form.Read();
        if (query is null)
        {
            ModelState.AddModelError(nameof(form.AsAt), fault!);
            return this.Unreadable(View("Index", await pages.PageAsync(form, cancel)));
        }

        var outcome = await act(query);
        if (outcome.Kind == OutcomeKind.Conflict && form.Saved is { } key && await saved.FindAsync(key, user.Actor, user.Scope, cancel) is { } latest)
            form.Version = latest.Version;
        var page = outcome.IsOk ? null : await pages.AgainAsync(form, query, cancel);
        return this.Answer(outcome, () => done(outcome.Value!), () => View("Index", page));
    }

    private RedirectResult Say(string address, string words)
    {
        TempData.Say(words);
        return Redirect(address);
    }
}
