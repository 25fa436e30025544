using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Reserve;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Reserve;

/// <summary>Shows and sends the steps of a unit, all in the same way.</summary>
public sealed class UnitSteps(SelectionQueries selections, ReserveReader reader, CurrentUser user, TimeProvider clock)
{
    public async Task<IActionResult> ShowAsync(Controller controller, string view, Guid id, UnitForm form, CancellationToken cancel)
    {
        if (await selections.UnitAsync(id, user.Scope, cancel) is not { } unit)
            return controller.NotFound();
        (form.Unit, form.Codes, form.MayManage) = (unit, await reader.CodesAsync(cancel), reader.MayManage);
        if (view is "Apply" or "Nominate")
            form.Cadres = await reader.CadresAsync(unit, cancel);
        if (view == "Assess" && !unit.IsRunner)
            return controller.Forbid();
        if (HttpMethods.IsGet(controller.Request.Method))
            form.Take(view, clock.Today());
        return controller.View(view, form);
    }

    public async Task<IActionResult> SendAsync(
        Controller controller, string view, Guid id, UnitForm form, string words, Func<CommandContext, Task<Outcome<Guid>>> send, CancellationToken cancel)
    {
        var again = await ShowAsync(controller, view, id, form, cancel);
        if (again is not ViewResult)
            return again;
        if (!controller.ModelState.IsValid)
            return controller.Unreadable(again);
        var outcome = await send(user.Command(form.Reason));
        if (outcome.Kind == OutcomeKind.Conflict)
        {
            again = await ShowAsync(controller, view, id, form, cancel);
            controller.Renew(() => form.Version = form.Unit.Version);
        }

        return controller.Answer(outcome, words, () => controller.Redirect(form.At), () => again);
    }
}
