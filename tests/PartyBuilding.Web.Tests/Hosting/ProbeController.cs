using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace PartyBuilding.Web.Tests.Hosting;

/// <summary>Endpoints that go wrong in every way the frame answers for.</summary>
[AllowAnonymous]
public sealed class ProbeController : Controller
{
    [HttpGet("/probe/throw/{number}")]
    public IActionResult Throw(string number) => throw new InvalidOperationException("detail " + number.Length);

    [HttpGet("/probe/status/{status:int}")]
    public IActionResult Answer(int status) => StatusCode(status);

    [HttpPost("/probe/form")]
    public IActionResult Take() => Ok();
}
