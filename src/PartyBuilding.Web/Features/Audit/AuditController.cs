using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Web.Security;

namespace PartyBuilding.Web.Features.Audit;

/// <summary>The log: the auditor only.</summary>
[Allow(Permission.ViewAudit), Route("/audit")]
public sealed class AuditController(EventQueries events, AccountQueries places, AuditedWork audit, CurrentUser user) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(AuditForm form, int page = 1, CancellationToken cancel = default)
    {
        var (path, found) = await PlaceAsync(form.Organisation, cancel);
        var filter = form.Read(ModelState) with { OrganisationPath = path };
        if (!ModelState.IsValid || (path is null && !string.IsNullOrWhiteSpace(form.Organisation)))
            return View(new AuditListPage(form, new EventPage([], 0, 1), found));
        var result = await events.SearchAsync(filter, page, cancel);
        if (form.IsAsked)
            await audit.RecordAsync(user.Command(), AuditEvents.Searched,
                new EventSubject(EventSubject.System, Guid.Empty, OrganisationPath.Root), $"查询审计日志，共 {result.Total} 条", cancel: cancel);
        return View(new AuditListPage(form, result, found));
    }

    [HttpGet("{id:long}")]
    public async Task<IActionResult> Show(long id, CancellationToken cancel)
        => await events.FindAsync(id, cancel) is { } found ? View(found) : NotFound();

    // By its exact code or, when only one matches, by name.
    private async Task<(string? Path, IReadOnlyList<PlaceChoice> Found)> PlaceAsync(string? text, CancellationToken cancel)
    {
        var found = await places.PlacesAsync(text, cancel);
        var one = found.Count == 1 ? found[0] : found.FirstOrDefault(p => p.Code == text?.Trim());
        return one is null ? (null, found) : (await places.PathAsync(one.Key, cancel), []);
    }
}
