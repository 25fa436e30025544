using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Admissions;
using PartyBuilding.Core.Admissions.Reading;
using PartyBuilding.Core.Common;
using PartyBuilding.Web.Security;

namespace PartyBuilding.Web.Features.Admissions;

/// <summary>The queues of admissions, one case with its rail, and its printed record.</summary>
[Route("admissions")]
[Allow(Permission.ViewMembers)]
public sealed class AdmissionsController(
    AdmissionQueries admissions, AdmissionReader reader, AdmissionFiles files, CurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(string? queue, Guid? organisation, string? text, int page, CancellationToken cancel)
    {
        var manages = user.May(Permission.ManageMembers);
        var list = Enum.TryParse<AdmissionQueue>(queue, ignoreCase: true, out var known) && Enum.IsDefined(known) ? known : manages ? AdmissionQueue.Mine : AdmissionQueue.Applicants;
        var today = clock.Today();
        return await admissions.ListAsync(list, organisation, text, user.Scope, today, page, cancel) is { } found
            ? View(new AdmissionListPage(list, await admissions.CountsAsync(user.Scope, today, cancel), found, text, organisation, manages))
            : NotFound();
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel)
        => await reader.RecordAsync(id, user.Actor, user.Scope, clock.Today(), cancel) is { } record
            ? View(new AdmissionShowPage(record, await files.ListAsync(id, user.Scope, cancel) ?? [], user.May(Permission.ManageMembers), clock.Today()))
            : NotFound();

    /// <summary>The whole record for the file, with the parameter sets it was judged by.</summary>
    [HttpGet("{id:guid}/print")]
    public async Task<IActionResult> Print(Guid id, CancellationToken cancel)
        => await reader.RecordAsync(id, user.Actor, user.Scope, clock.Today(), cancel) is { } record
            ? View(new AdmissionShowPage(record, [], false, clock.Today()))
            : NotFound();
}
