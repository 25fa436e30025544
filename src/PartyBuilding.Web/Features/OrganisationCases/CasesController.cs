using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations.Cases;
using PartyBuilding.Web.Security;

namespace PartyBuilding.Web.Features.OrganisationCases;

/// <summary>The queues, and the papers of a case for printing.</summary>
[Route("organisation-cases")]
[Allow(Permission.ViewOrganisations)]
public sealed class CasesController(CaseQueries cases, CurrentUser user, TimeProvider clock) : Controller
{
    private bool Manages => user.May(Permission.ManageOrganisations);

    [HttpGet("")]
    public async Task<IActionResult> Index(string? queue, int page, CancellationToken cancel)
    {
        var list = Enum.TryParse<CaseQueue>(queue, ignoreCase: true, out var known) && Enum.IsDefined(known) ? known : Manages ? CaseQueue.Todo : CaseQueue.Done;
        var today = clock.Today();
        return View(new CaseListPage(
            list, await cases.CountsAsync(user.Scope, Manages, today, cancel), await cases.ListAsync(list, user.Scope, Manages, today, page, cancel),
            await cases.YearsAsync(user.Scope, Manages, cancel), Manages));
    }

    /// <summary>The reply: a draft to sign once it is agreed, the answer with its reasons when it is not.</summary>
    [HttpGet("{id:guid}/reply")]
    public async Task<IActionResult> Reply(Guid id, CancellationToken cancel)
        => await cases.RecordAsync(id, user.Scope, Manages, clock.Today(), cancel) is { } record && CasePaper.HasReply(record)
            ? View("Paper", CasePaper.Reply(record))
            : NotFound();

    /// <summary>The notice of a change of affiliation with its copies.</summary>
    [HttpGet("{id:guid}/notice")]
    public async Task<IActionResult> Notice(Guid id, CancellationToken cancel)
        => await cases.RecordAsync(id, user.Scope, Manages, clock.Today(), cancel) is { } record && CasePaper.HasNotice(record)
            ? View("Paper", CasePaper.Notice(record))
            : NotFound();
}
