using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Queries;
using PartyBuilding.Core.Queries.Fields;
using PartyBuilding.Core.Queries.Saved;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Queries;

/// <summary>Free questions about members: the builder and its result.</summary>
[Route("queries")]
[Allow(Permission.ViewMembers)]
public sealed class QueriesController(QueryPageReader pages, QueryReader reader, FieldCatalogue catalogue, SavedQueries saved, CurrentUser user) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancel) => View(await pages.PageAsync(new QueryForm(), cancel));

    /// <summary>A saved condition, asked in the reader's own scope.</summary>
    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id, int page, CancellationToken cancel)
    {
        if (await saved.FindAsync(id, user.Actor, user.Scope, cancel) is not { } record)
            return NotFound();
        var form = QueryForm.Of(record.Query);
        (form.Saved, form.Version, form.Name, form.Shared) = (record.Key, record.Version, record.Name, record.Shared);
        return await AskAsync(form, record.Query, Math.Max(1, page), cancel);
    }

    /// <summary>Asks, turns the page, or changes the builder.</summary>
    [HttpPost("")]
    public async Task<IActionResult> Ask(QueryForm form, CancellationToken cancel)
    {
        // What the binder could not read, the reader of the query says in words at the line.
        ModelState.Clear();
        if (QueryEdit.Apply(form, await catalogue.FieldsAsync(cancel)) is { } focus)
            return View(nameof(Index), await pages.PageAsync(form, cancel) with { Focus = focus });
        var (query, fault) = form.Read();
        if (query is not null)
            return await AskAsync(form, query, QueryEdit.Page(form), cancel);
        ModelState.AddModelError(nameof(form.AsAt), fault!);
        return this.Unreadable(View(nameof(Index), await pages.PageAsync(form, cancel)));
    }

    private async Task<IActionResult> AskAsync(QueryForm form, MemberQuery query, int page, CancellationToken cancel)
    {
        var read = await reader.ReadAsync(query, user.Scope, cancel);
        var model = read.Value is { } found ? await pages.ResultAsync(form, found, page, cancel) : await pages.PageAsync(form, cancel);
        return this.Answer(read, () => View(nameof(Index), model), () => View(nameof(Index), model));
    }
}
