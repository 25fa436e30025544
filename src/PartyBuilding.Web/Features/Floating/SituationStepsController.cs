using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Floating;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Floating;

/// <summary>The page of one situation and its steps.</summary>
[Route("situations/{id:guid}")]
[Allow(Permission.ViewMembers)]
public sealed class SituationStepsController(
    SituationService service, SituationQueries situations, CareService cares, SituationForms forms, CurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel)
        => await situations.FindAsync(id, user.Scope, clock.Today(), cancel) is { } record ? View("Situation", await PageAsync(record, null, cancel)) : NotFound();

    [HttpPost("end"), Allow(Permission.ManageMembers)]
    public Task<IActionResult> End(Guid id, SituationStepForm form, CancellationToken cancel)
        => SendAsync(id, form, "已登记。", c => service.EndAsync(new EndSituation(id, form.Version, form.On ?? c.Today, form.How, form.Placement), c, cancel), cancel);

    [HttpPost("place"), Allow(Permission.ManageMembers)]
    public Task<IActionResult> Place(Guid id, SituationStepForm form, CancellationToken cancel)
        => SendAsync(id, form, "已登记安置。", c => service.PlaceAsync(
            new PlaceFound(id, form.Version, form.Placement ?? default, form.On ?? c.Today), c, cancel), cancel);

    [HttpPost("entries"), Allow(Permission.ManageMembers)]
    public Task<IActionResult> Enter(Guid id, SituationStepForm form, CancellationToken cancel)
        => SendAsync(id, form, "已记录。", c => cares.AddToSituationAsync(
            new AddCare(form.SubmissionId, id, form.Kind ?? default, form.On ?? c.Today, form.What, form.By, Fen(form.Amount)), form.Version, c, cancel), cancel);

    [HttpPost("entries/{entry:guid}/take-back"), Allow(Permission.ManageMembers)]
    public Task<IActionResult> TakeBack(Guid id, Guid entry, SituationStepForm form, CancellationToken cancel)
        => SendAsync(id, form, "已撤回这条记录。", c => cares.TakeBackAsync(entry, c, cancel), cancel);

    // A sum that no account holds is refused as negative is.
    private static long? Fen(decimal? yuan) => yuan is not { } sum ? null : sum is < 0 or > 100_000_000m ? -1 : (long)decimal.Round(sum * 100, MidpointRounding.AwayFromZero);

    private async Task<IActionResult> SendAsync(
        Guid id, SituationStepForm form, string words, Func<CommandContext, Task<Outcome<Guid>>> send, CancellationToken cancel)
    {
        if (await situations.FindAsync(id, user.Scope, clock.Today(), cancel) is not { } record)
            return NotFound();
        var again = await PageAsync(record, form, cancel);
        if (!ModelState.IsValid)
            return this.Unreadable(View("Situation", again));
        var outcome = await send(user.Command(string.IsNullOrWhiteSpace(form.Reason) ? null : form.Reason));
        if (outcome.Kind == OutcomeKind.Conflict && await situations.FindAsync(id, user.Scope, clock.Today(), cancel) is { } latest)
        {
            again = await PageAsync(latest, form, cancel);
            this.Renew(() => form.Version = latest.Situation.RecordedNo);
        }

        return this.Answer(
            outcome,
            words,
            () => RedirectToAction(nameof(Show), new { id }),
            () => View("Situation", again));
    }

    private async Task<SituationShowPage> PageAsync(SituationRecord record, SituationStepForm? form, CancellationToken cancel)
    {
        var row = record.Situation;
        form ??= new SituationStepForm { Version = row.RecordedNo, On = clock.Today() };
        return new SituationShowPage(
            record, form, (await forms.WordsAsync(cancel))(row.Kind, row.WhyCode), clock.Today(), user.May(Permission.ManageMembers));
    }
}
