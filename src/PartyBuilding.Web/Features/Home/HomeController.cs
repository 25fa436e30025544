using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace PartyBuilding.Web.Features.Home;

/// <summary>工作台: the page everybody who is signed in begins with; what it shows depends on what they may do.</summary>
[Authorize]
public sealed class HomeController(HomePages pages) : Controller
{
    [HttpGet("/")]
    public async Task<IActionResult> Index(string? queue, CancellationToken cancel) => View(await pages.PageAsync(queue, cancel));
}
