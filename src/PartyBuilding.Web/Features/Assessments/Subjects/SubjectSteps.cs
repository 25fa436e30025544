using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Assessments.Rounds;
using PartyBuilding.Core.Common;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Assessments.Subjects;

/// <summary>Shows and sends what is entered about one subject, all in the same way.</summary>
public sealed class SubjectSteps(AssessmentQueries rounds, CurrentUser user, TimeProvider clock)
{
    public async Task<IActionResult> ShowAsync(Controller controller, string view, Guid id, Guid? part, SubjectForm form, CancellationToken cancel)
    {
        if (await rounds.SubjectAsync(id, user.Scope, cancel) is not { } subject)
            return controller.NotFound();
        (form.View, form.MayManage) = (subject, user.May(Permission.ManageAssessments));
        form.Indicator = subject.Scheme.Leaves.FirstOrDefault(l => l.Key == part);
        form.Rectification = subject.Subject.Rectifications.Find(r => r.Key == part);
        if (part is not null && form.Indicator is null && form.Rectification is null)
            return controller.NotFound();
        if (HttpMethods.IsGet(controller.Request.Method))
            form.Take(clock.Today());
        return controller.View(view, form);
    }

    public async Task<IActionResult> SendAsync(
        Controller controller, string view, Guid id, Guid? part, SubjectForm form, string words, Func<CommandContext, Task<Outcome<Guid>>> send, CancellationToken cancel)
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
            controller.Renew(() => form.Version = form.View.Subject.Version);
        }

        return controller.Answer(outcome, words, () => controller.Redirect(form.Address), () => again);
    }
}
