using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Appointments.Cases;
using PartyBuilding.Core.Common;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Appointments.Cases.Candidates;

/// <summary>Shows and sends the steps of a candidate, all in the same way.</summary>
public sealed class CandidateSteps(CaseQueries cases, CurrentUser user, TimeProvider clock)
{
    public async Task<IActionResult> ShowAsync(Controller controller, string view, Guid id, Guid? report, CandidateForm form, CancellationToken cancel)
    {
        if (await cases.CandidateAsync(id, user.Scope, cancel) is not { } found)
            return controller.NotFound();
        (form.View, form.MayManage, form.Today) = (found, user.May(Permission.ManageAppointments), clock.Today());
        if (report is { } key && (form.Report = found.Candidate.Reports.Find(r => r.Key == key)) is null)
            return controller.NotFound();
        if (HttpMethods.IsGet(controller.Request.Method))
            form.Take(clock.Today());
        return controller.View(view, form);
    }

    public async Task<IActionResult> SendAsync(
        Controller controller, string view, Guid id, Guid? report, CandidateForm form, string words, Func<CommandContext, Task<Outcome<Guid>>> send, CancellationToken cancel)
    {
        var again = await ShowAsync(controller, view, id, report, form, cancel);
        if (again is not ViewResult)
            return again;
        if (!controller.ModelState.IsValid)
            return controller.Unreadable(again);
        var outcome = await send(user.Command(form.Reason));
        if (outcome.Kind == OutcomeKind.Conflict)
        {
            again = await ShowAsync(controller, view, id, report, form, cancel);
            controller.Renew(() => form.Version = form.View.Candidate.Version);
        }

        return controller.Answer(outcome, words, () => controller.Redirect(form.Address), () => again);
    }
}
