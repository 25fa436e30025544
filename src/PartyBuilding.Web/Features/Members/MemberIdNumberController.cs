using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.People;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Members;

/// <summary>Shows one ID number once, for a reason that goes on record.</summary>
[Route("members/{id:guid}/id-number")]
[Allow(Permission.RevealIdNumber)]
public sealed class MemberIdNumberController(MemberQueries members, IdNumberVault vault, CurrentUser user) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(Guid id, CancellationToken cancel)
        => await members.RecordAsync(id, user.Scope, cancel) is { } record
            ? View("MemberIdNumber", new MemberIdNumberForm { Key = id, Name = record.Name })
            : NotFound();

    [HttpPost("")]
    [ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
    public async Task<IActionResult> Index(Guid id, MemberIdNumberForm form, CancellationToken cancel)
    {
        if (await members.RecordAsync(id, user.Scope, cancel) is not { } record)
            return NotFound();
        (form.Key, form.Name) = (id, record.Name);
        var outcome = await vault.RevealAsync(id, user.Command(form.Reason), cancel);
        form.Number = outcome.Value?.Value;
        return this.Answer(outcome, () => View("MemberIdNumber", form), () => View("MemberIdNumber", form));
    }
}
