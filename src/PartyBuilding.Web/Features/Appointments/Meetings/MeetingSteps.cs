using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Appointments.Votes;
using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Web.Features.Organisations;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Appointments.Meetings;

/// <summary>Shows and sends the steps of a meeting, all in the same way.</summary>
public sealed class MeetingSteps(MeetingQueries meetings, OrganisationQueries organisations, CadreQueries cadres, CurrentUser user, TimeProvider clock)
{
    private const int MostAtOnce = 60;

    public async Task<IActionResult> ShowAsync(Controller controller, string view, Guid id, Guid? item, MeetingForm form, CancellationToken cancel)
    {
        if (await meetings.FindAsync(id, user.Actor, user.Scope, cancel) is not { } meeting)
            return controller.NotFound();
        (form.Meeting, form.MayManage) = (meeting, user.May(Permission.ManageAppointments));
        if (item is { } key && (form.Item = meeting.Find(key)) is null)
            return controller.NotFound();
        if (HttpMethods.IsGet(controller.Request.Method))
            form.Take(clock.Today());
        await ChoicesAsync(form, view, cancel);
        return controller.View(view, form);
    }

    public async Task<IActionResult> SendAsync(
        Controller controller, string view, Guid id, Guid? item, MeetingForm form, string words, Func<CommandContext, Task<Outcome<Guid>>> send, CancellationToken cancel)
    {
        var again = await ShowAsync(controller, view, id, item, form, cancel);
        if (again is not ViewResult)
            return again;
        if (!controller.ModelState.IsValid)
            return controller.Unreadable(again);
        var outcome = await send(user.Command(form.Reason));
        if (outcome.Kind == OutcomeKind.Conflict)
        {
            again = await ShowAsync(controller, view, id, item, form, cancel);
            controller.Renew(() => form.Version = form.Meeting!.Version);
        }

        return controller.Answer(outcome, words, () => controller.Redirect(form.At), () => again);
    }

    /// <summary>The units of the reader, and the cadres of the one that was chosen.</summary>
    public async Task ChoicesAsync(MeetingForm form, string view, CancellationToken cancel)
    {
        if (view is not ("Edit" or "Item"))
            return;
        form.Units = Choices.Of(await organisations.ParentsAsync(user.Scope, cancel));
        if (view == "Item" && (form.Unit ?? form.Meeting?.OrganisationKey) is { } unit)
        {
            var found = await cadres.OfUnitAsync(unit, user.Scope, cancel);
            // A whole district is no list to choose from: its unit is chosen first.
            if (form.Unit is null && found.Count > MostAtOnce)
                return;
            form.Unit = unit;
            form.Cadres = [.. found.Select(c => new SelectListItem($"{c.Name}　{c.PostText}", c.Key.ToString()))];
        }
    }

    /// <summary>A new meeting starts from the members of the last one of the reader's units.</summary>
    public async Task TakeLastAsync(MeetingForm form, CancellationToken cancel)
    {
        form.Take(clock.Today());
        form.HeldOn = clock.Today();
        if (await meetings.LastAsync(user.Actor, user.Scope, cancel) is { } last)
        {
            (form.OrganisationKey, form.Body, form.Method, form.AllowsAbstention) = (last.OrganisationKey, last.Body, last.Method, last.AllowsAbstention);
            form.Members = MeetingForm.Lines(last.Members);
        }
        else
        {
            (form.OrganisationKey, form.Method) = ((await organisations.ParentsAsync(user.Scope, cancel)).FirstOrDefault()?.Key, VotingMethod.Secret);
        }
    }
}
