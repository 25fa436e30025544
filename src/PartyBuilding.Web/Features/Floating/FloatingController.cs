using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Floating;
using PartyBuilding.Core.Members;
using PartyBuilding.Web.Features.Members;
using PartyBuilding.Web.Security;

namespace PartyBuilding.Web.Features.Floating;

/// <summary>The register of floating members and the card.</summary>
[Route("floating")]
[Allow(Permission.ViewMembers)]
public sealed class FloatingController(
    FloatingQueries stays, MemberQueries members, CodeTableStore codes, CurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(string? list, int page, CancellationToken cancel)
    {
        var today = clock.Today();
        var isBare = list == "bare";
        var chosen = Enum.TryParse<FloatingList>(list, ignoreCase: true, out var known) && Enum.IsDefined(known) ? known : FloatingList.Out;
        var counts = await stays.CountsAsync(user.Scope, today, cancel);
        return View(new FloatingListPage(
            chosen, counts,
            isBare ? new FloatingPage([], Math.Max(1, page), counts.Bare) : await stays.ListAsync(chosen, user.Scope, today, page, cancel),
            isBare ? await stays.BareAsync(user.Scope, page, cancel) : null, today, user.May(Permission.ManageMembers)));
    }

    /// <summary>The pages of the card, prefilled, to be printed at 80 by 115 mm; without the ID number, which is written by hand.</summary>
    [HttpGet("{id:guid}/card")]
    public async Task<IActionResult> Card(Guid id, CancellationToken cancel)
    {
        if (await stays.FindAsync(id, user.Scope, clock.Today(), cancel) is not { Stay.CardNumber: not null } record)
            return NotFound();
        var member = record.PersonKey is { } key ? await members.RecordAsync(key, user.Scope, cancel) : null;
        return View(new CardPage(record, member, new MemberWords(await codes.CurrentAsync(cancel), clock.Today())));
    }
}
