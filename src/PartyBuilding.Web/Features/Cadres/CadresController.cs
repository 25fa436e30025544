using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.Cadres.Posts;
using PartyBuilding.Web.Features.Organisations;
using PartyBuilding.Web.Features.Cadres.Forms;
using PartyBuilding.Web.Security;

namespace PartyBuilding.Web.Features.Cadres;

/// <summary>The list of cadres and their records.</summary>
[Route("cadres")]
[Allow(Permission.ViewCadres)]
public sealed class CadresController(CadreReader reader, CadrePostFiles files, CurrentUser user) : Controller
{
    [HttpGet("")]
    public Task<IActionResult> Index([FromQuery] CadreListForm form, CancellationToken cancel) => ListAsync(form, cancel);

    /// <summary>A list narrowed by a name is asked for by POST, so that no name stands in an address.</summary>
    [HttpPost("find")]
    public Task<IActionResult> Find([FromForm] CadreListForm form, CancellationToken cancel) => ListAsync(form, cancel);

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Details(Guid id, CancellationToken cancel) => await reader.HeadAsync(id, "record", cancel) is { } head ? View(head with { PostFiles = await files.ListAsync(id, user.Scope, cancel) }) : NotFound();

    [HttpGet("{id:guid}/history")]
    public async Task<IActionResult> History(Guid id, CancellationToken cancel) => await reader.HeadAsync(id, "history", cancel) is { } head ? View(head) : NotFound();

    private async Task<IActionResult> ListAsync(CadreListForm form, CancellationToken cancel)
        => View("Index", await reader.ListAsync(form, new ExportForm(), cancel));
}
