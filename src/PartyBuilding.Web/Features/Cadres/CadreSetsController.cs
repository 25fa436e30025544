using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.Members.Sets;
using PartyBuilding.Web.Security;

namespace PartyBuilding.Web.Features.Cadres;

/// <summary>The information sets of a cadre: rows, and the history of their fields.</summary>
[Route("cadres/{id:guid}/sets")]
[Allow(Permission.ViewCadres)]
public sealed class CadreSetsController(CadreReader reader, MemberSetQueries sets) : Controller
{
    [HttpGet("")]
    public Task<IActionResult> Index(Guid id, CancellationToken cancel) => PageAsync(nameof(Show), id, CadreSets.All[0].Key, cancel);

    [HttpGet("{set}")]
    public Task<IActionResult> Show(Guid id, string set, CancellationToken cancel) => PageAsync(nameof(Show), id, set, cancel);

    [HttpGet("{set}/history")]
    public Task<IActionResult> History(Guid id, string set, CancellationToken cancel) => PageAsync(nameof(History), id, set, cancel);

    private async Task<IActionResult> PageAsync(string view, Guid id, string key, CancellationToken cancel)
    {
        if (CadreSets.Find(key) is not { } set || await reader.HeadAsync(id, "sets", cancel) is not { } head)
            return NotFound();
        var person = head.Record.PersonKey;
        return View(view == nameof(Show) ? "Set" : "SetHistory", new CadreSetPage(
            head, set, await sets.CountsAsync(person, cancel), await sets.RowsAsync(person, set, cancel),
            view == nameof(History) ? await sets.HistoryAsync(person, set, id, cancel) : null));
    }
}
