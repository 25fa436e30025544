using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Appointments.Resignations;
using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Web.Features.Organisations;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Appointments.Resignations;

/// <summary>Shows and sends the steps of a resignation, all in the same way.</summary>
public sealed class ResignationSteps(ResignationQueries resignations, OrganisationQueries organisations, CadreQueries cadres, CurrentUser user, TimeProvider clock)
{
    public async Task<IActionResult> ShowAsync(Controller controller, string view, Guid id, ResignationForm form, CancellationToken cancel)
    {
        if (await resignations.FindAsync(id, user.Scope, cancel) is not { } found)
            return controller.NotFound();
        (form.View, form.MayManage) = (found, user.May(Permission.ManageAppointments));
        if (HttpMethods.IsGet(controller.Request.Method))
            form.Take(clock.Today());
        return controller.View(view, form);
    }

    public async Task<IActionResult> SendAsync(
        Controller controller, string view, Guid id, ResignationForm form, string words, Func<CommandContext, Task<Outcome<Guid>>> send, CancellationToken cancel)
    {
        var again = await ShowAsync(controller, view, id, form, cancel);
        if (again is not ViewResult)
            return again;
        if (!controller.ModelState.IsValid)
            return controller.Unreadable(again);
        var outcome = await send(user.Command());
        if (outcome.Kind == OutcomeKind.Conflict)
        {
            again = await ShowAsync(controller, view, id, form, cancel);
            controller.Renew(() => form.Version = form.View!.Resignation.Version);
        }

        return controller.Answer(outcome, words, () => controller.Redirect(form.At), () => again);
    }

    /// <summary>Units of the reader, and the posts of the cadre a resignation is about.</summary>
    public async Task ChoicesAsync(ResignationForm form, CancellationToken cancel)
    {
        form.Units = Choices.Of(await organisations.ParentsAsync(user.Scope, cancel));
        if (form.CadreKey is { } key && await cadres.RecordAsync(key, user.Scope, cancel) is { } record)
        {
            form.Name = record.Name;
            form.Posts = [.. record.Posts.Where(p => p.Until == Recorded.Open).Select(p => new SelectListItem(p.Unit + p.Title, p.Key.ToString()))];
        }
    }
}
