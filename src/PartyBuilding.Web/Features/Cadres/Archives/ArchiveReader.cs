using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Cadres.Archives;
using PartyBuilding.Core.Common;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Cadres.Archives;

/// <summary>Reads a file for its pages, and carries its forms from the page to the command and back.</summary>
public sealed class ArchiveReader(ArchiveQueries archives, CadreReader cadres, CurrentUser user, TimeProvider clock)
{
    public DateOnly Today => clock.Today();

    /// <returns>Null when the keeper is out of scope.</returns>
    public async Task<ArchivePage?> PageAsync(Guid id, CancellationToken cancel)
        => await archives.RecordAsync(id, user.Scope, Today, cancel) is { } record ? new ArchivePage(record, await cadres.CodesAsync(cancel), user.May(Permission.ManageCadres)) : null;

    /// <summary>The form with its file; 404 out of scope.</summary>
    public async Task<IActionResult> FormAsync(Controller controller, string view, Guid id, ArchiveForm form, CancellationToken cancel)
    {
        if (await PageAsync(id, cancel) is not { } page)
            return controller.NotFound();
        form.Page = page;
        if (HttpMethods.IsGet(controller.Request.Method))
            (form.Version, form.On) = (page.Record.Version, Today);
        return controller.View(view, form);
    }

    /// <summary>Sends a form whose day was given; whatever is refused comes back as it was typed.</summary>
    public async Task<IActionResult> SendAsync(
        Controller controller, string view, Guid id, ArchiveForm form, string done, Func<DateOnly, CommandContext, Task<Outcome<Guid>>> send, CancellationToken cancel)
    {
        if (form.On is null)
            controller.ModelState.TryAddModelError(nameof(form.On), "请填写日期。");
        var again = await FormAsync(controller, view, id, form, cancel);
        if (again is not ViewResult)
            return again;
        if (!controller.ModelState.IsValid)
            return controller.Unreadable(again);
        var outcome = await send(form.On!.Value, user.Command(form.Reason));
        if (outcome.Kind == OutcomeKind.Conflict)
            controller.Renew(() => form.Version = form.Page.Record.Version);
        return controller.Answer(outcome, done, () => controller.Redirect(form.At), () => again);
    }
}
