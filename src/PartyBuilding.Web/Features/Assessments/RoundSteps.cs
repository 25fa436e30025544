using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Assessments.Rounds;
using PartyBuilding.Core.Assessments.Schemes;
using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Web.Features.Organisations;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Assessments;

/// <summary>Shows and sends the steps of a round, all in the same way.</summary>
public sealed class RoundSteps(AssessmentQueries rounds, SchemeQueries schemes, OrganisationQueries organisations, CadreQueries cadres, CurrentUser user, TimeProvider clock)
{
    public async Task<IActionResult> ShowAsync(Controller controller, string view, Guid id, Guid? unit, RoundForm form, CancellationToken cancel)
    {
        if (await rounds.FindAsync(id, user.Scope, cancel) is not { } round)
            return controller.NotFound();
        (form.Round, form.MayManage) = (round, user.May(Permission.ManageAssessments));
        if (unit is { } key && (form.Unit = round.Units.FirstOrDefault(u => u.Key == key)) is null)
            return controller.NotFound();
        if (HttpMethods.IsGet(controller.Request.Method))
            (form.Version, form.On, form.NoticeOn, form.Way) = (round.Version, clock.Today(), clock.Today(), Core.Ballots.BallotWay.Manual);
        if (view == "Units")
            form.Units = await UnitsAsync(round, cancel);
        if (view == "Person")
            form.Cadres = [.. (await cadres.OfUnitAsync(form.Unit!.OrganisationKey, user.Scope, cancel)).Select(c => new SelectListItem($"{c.Name}　{c.PostText}", c.Key.ToString()))];
        return controller.View(view, form);
    }

    public async Task<IActionResult> SendAsync(
        Controller controller, string view, Guid id, Guid? unit, RoundForm form, string words, Func<CommandContext, Task<Outcome<Guid>>> send, CancellationToken cancel)
    {
        var again = await ShowAsync(controller, view, id, unit, form, cancel);
        if (again is not ViewResult)
            return again;
        if (!controller.ModelState.IsValid)
            return controller.Unreadable(again);
        var outcome = await send(user.Command(form.Reason));
        if (outcome.Kind == OutcomeKind.Conflict)
        {
            again = await ShowAsync(controller, view, id, unit, form, cancel);
            controller.Renew(() => form.Version = form.Round!.Version);
        }

        return controller.Answer(outcome, words, () => controller.Redirect(form.At), () => again);
    }

    /// <summary>Choices of a new round.</summary>
    public async Task NewAsync(RoundForm form, bool isFirst, CancellationToken cancel)
    {
        var offered = (await schemes.ListAsync(cancel)).Where(s => s.RetiredAt is null).ToList();
        form.TeamSchemes = Items(offered.Where(s => s.Subject == AssessmentSubject.Team));
        form.OwnSchemes = Items(offered.Where(s => s.Subject != AssessmentSubject.Team));
        form.Units = Choices.Of(await organisations.ParentsAsync(user.Scope, cancel));
        if (isFirst)
            (form.OrganisationKey, form.Year, form.Kind) = (Guid.TryParse(form.Units.FirstOrDefault()?.Value, out var first) ? first : null, clock.Today().Year, AssessmentKind.Annual);
    }

    private async Task<IReadOnlyList<SelectListItem>> UnitsAsync(RoundView round, CancellationToken cancel)
    {
        var taken = round.Units.Select(u => u.OrganisationKey.ToString()).ToHashSet(StringComparer.Ordinal);
        return [.. Choices.Of(await organisations.ParentsAsync(user.Scope, cancel)).Where(u => !taken.Contains(u.Value))];
    }

    private static IReadOnlyList<SelectListItem> Items(IEnumerable<SchemeRow> rows)
        => [.. rows.Select(s => new SelectListItem($"{s.Title}（{AssessmentWords.Subjects[s.Subject]}，第 {s.Edition} 版）", s.Key.ToString()))];
}
