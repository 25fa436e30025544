using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Appointments.Supervision;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Web.Features.Organisations;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Appointments.Supervision;

/// <summary>Shows and sends the steps of a supervision, all in the same way.</summary>
public sealed class SupervisionSteps(SupervisionQueries supervisions, OrganisationQueries organisations, CurrentUser user, TimeProvider clock)
{
    public async Task<IActionResult> ShowAsync(Controller controller, string view, Guid id, Guid? finding, SupervisionForm form, CancellationToken cancel)
    {
        if (await supervisions.FindAsync(id, user.Scope, cancel) is not { } found)
            return controller.NotFound();
        (form.View, form.MayManage) = (found, user.May(Permission.ManageAppointments));
        if (finding is { } key && (form.Finding = found.Supervision.Findings.Find(f => f.Key == key)) is null)
            return controller.NotFound();
        if (HttpMethods.IsGet(controller.Request.Method))
            form.Take(clock.Today());
        return controller.View(view, form);
    }

    public async Task<IActionResult> SendAsync(
        Controller controller, string view, Guid id, Guid? finding, SupervisionForm form, string words, Func<CommandContext, Task<Outcome<Guid>>> send, CancellationToken cancel)
    {
        var again = await ShowAsync(controller, view, id, finding, form, cancel);
        if (again is not ViewResult)
            return again;
        if (!controller.ModelState.IsValid)
            return controller.Unreadable(again);
        var outcome = await send(user.Command());
        if (outcome.Kind == OutcomeKind.Conflict)
        {
            again = await ShowAsync(controller, view, id, finding, form, cancel);
            controller.Renew(() => form.Version = form.View!.Supervision.Version);
        }

        return controller.Answer(outcome, words, () => controller.Redirect(form.At), () => again);
    }

    public async Task ChoicesAsync(SupervisionForm form, CancellationToken cancel) => form.Units = Choices.Of(await organisations.ParentsAsync(user.Scope, cancel));
}
