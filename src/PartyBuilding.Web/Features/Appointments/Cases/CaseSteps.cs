using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Appointments.Cases;
using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Web.Features.Organisations;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Appointments.Cases;

/// <summary>Shows and sends the steps of a case, all in the same way.</summary>
public sealed class CaseSteps(CaseQueries cases, OrganisationQueries organisations, CadreQueries cadres, CodeTableStore codes, CurrentUser user, TimeProvider clock)
{
    /// <param name="part">A recommendation or a consultation of the case.</param>
    public async Task<IActionResult> ShowAsync(Controller controller, string view, Guid id, Guid? part, StepForm form, CancellationToken cancel)
    {
        if (await cases.FindAsync(id, user.Scope, cancel) is not { } found)
            return controller.NotFound();
        (form.View, form.MayManage) = (found, user.May(Permission.ManageAppointments));
        form.Recommendation = found.Recommendations.FirstOrDefault(r => r.Recommendation.Key == part);
        form.Consultation = found.Case.Consultations.Find(c => c.Key == part);
        form.Applicant = found.Case.Applicants.Find(a => a.Key == part);
        if (part is not null && form.Recommendation is null && form.Consultation is null && form.Applicant is null)
            return controller.NotFound();
        if (HttpMethods.IsGet(controller.Request.Method))
            form.Take(clock.Today());
        if (view is "Recommend" or "Propose" or "Apply")
        {
            form.From ??= found.Case.Organisation!.PublicId;
            form.Units = Choices.Of(await organisations.ParentsAsync(user.Scope, cancel));
            form.Cadres = [.. (await cadres.OfUnitAsync(form.From.Value, user.Scope, cancel)).Select(c => new SelectListItem($"{c.Name}　{c.PostText}", c.Key.ToString()))];
        }

        return controller.View(view, form);
    }

    public async Task<IActionResult> SendAsync(
        Controller controller, string view, Guid id, Guid? part, StepForm form, string words, Func<CommandContext, Task<Outcome<Guid>>> send, CancellationToken cancel)
    {
        var again = await ShowAsync(controller, view, id, part, form, cancel);
        if (again is not ViewResult)
            return again;
        if (!controller.ModelState.IsValid)
            return controller.Unreadable(again);
        var outcome = await send(user.Command(form.Reason));
        if (outcome.Kind == OutcomeKind.Conflict)
        {
            again = await ShowAsync(controller, view, id, part, form, cancel);
            controller.Renew(() => form.Version = form.View.Case.Version);
        }

        return controller.Answer(outcome, words, () => controller.Redirect(form.Address), () => again);
    }

    /// <summary>Choices of a motion.</summary>
    public async Task ChoicesAsync(CaseForm form, CancellationToken cancel)
    {
        form.Organisations = Choices.Of(await organisations.ParentsAsync(user.Scope, cancel));
        form.Levels = [.. (await codes.CurrentAsync(cancel)).Entries(CodeStandards.CadreLevel, clock.Today()).Select(c => new SelectListItem(c.Name, c.Code))];
    }

    /// <returns>Null when there is none in the reader's scope.</returns>
    public async Task<AppointmentCase?> FindAsync(Guid id, CancellationToken cancel) => (await cases.FindAsync(id, user.Scope, cancel))?.Case;
}
