using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Reserve;
using PartyBuilding.Core.Reserve.Candidates;
using PartyBuilding.Core.Reserve.Meetings;
using PartyBuilding.Core.Reserve.Units;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Reserve;

/// <summary>One candidate: form, review, consultation, investigation, petitions, talk.</summary>
[Route("reserve/candidates/{id:guid}")]
[Allow(Permission.ViewReserve)]
public sealed class CandidatesController(
    SelectionQueries selections, ApplicationService applications, RecommendationService recommendations, InvestigationService investigations, PetitionService petitions,
    SubmissionService submissions, ReserveReader reader, CurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public Task<IActionResult> Show(Guid id, CancellationToken cancel) => ShowAsync(id, new CandidateForm(), cancel);

    /// <summary>The volume of one person as it is bound: sheet, form, material, petitions.</summary>
    [HttpGet("volume")]
    public Task<IActionResult> Volume(Guid id, CancellationToken cancel) => ShowAsync(id, new CandidateForm(), cancel, "Volume");

    [HttpPost("review"), Allow(Permission.ManageReserve)]
    public Task<IActionResult> Review(Guid id, CandidateForm form, CancellationToken cancel) => SendAsync("review", id, form, "已审查。", (unit, context) =>
        applications.ReviewAsync(new ReviewCandidate(unit, form.Version, id, form.IsEligible, form.On, form.Text, form.ExplainedOn), context, cancel), cancel);

    [HttpPost("consult"), Allow(Permission.ManageReserve)]
    public Task<IActionResult> Consult(Guid id, CandidateForm form, CancellationToken cancel) => SendAsync("consult", id, form, "已登记本人意见。", (unit, context) =>
        recommendations.ConsultAsync(new ConsultCandidate(unit, form.Version, id, form.On, form.Consents, form.FormOn), context, cancel), cancel);

    [HttpPost("investigate"), Allow(Permission.ManageReserve)]
    public Task<IActionResult> Investigate(Guid id, CandidateForm form, CancellationToken cancel) => SendAsync("investigate", id, form, "已登记考察。", (unit, context) =>
        investigations.InvestigateAsync(
            new InvestigateCandidate(unit, form.Version, id, form.From, form.To, form.Organ, form.Investigators, form.Material, form.Discipline, form.UnitedFront), context, cancel), cancel);

    [HttpPost("petition"), Allow(Permission.ManageReserve)]
    public Task<IActionResult> Receive(Guid id, CandidateForm form, CancellationToken cancel) => SendAsync("petition", id, form, "已登记来信来访。", (unit, context) =>
        petitions.ReceiveAsync(new ReceivePetition(unit, form.Version, id, form.SubmissionId, form.ReceivedOn, form.IsSigned, form.Content), context, cancel), cancel);

    [HttpPost("handle"), Allow(Permission.ManageReserve)]
    public Task<IActionResult> Handle(Guid id, CandidateForm form, CancellationToken cancel) => SendAsync("handle", id, form, "已登记处理结果。", (unit, context) =>
        petitions.HandleAsync(new HandlePetition(unit, form.Version, id, form.Petition ?? Guid.Empty, form.HandledOn, form.Inquiry, form.AnsweredOn), context, cancel), cancel);

    [HttpPost("talk"), Allow(Permission.ManageReserve)]
    public Task<IActionResult> Talk(Guid id, CandidateForm form, CancellationToken cancel) => SendAsync("talk", id, form, "已登记谈话。", (unit, context) =>
        submissions.TalkAsync(new TalkWithCandidate(unit, form.Version, id, form.On), context, cancel), cancel);

    private async Task<IActionResult> SendAsync(
        string step, Guid id, CandidateForm form, string words, Func<Guid, CommandContext, Task<Outcome<Guid>>> send, CancellationToken cancel)
    {
        form.Step = step;
        var again = await ShowAsync(id, form, cancel);
        if (again is not ViewResult)
            return again;
        if (!ModelState.IsValid)
            return this.Unreadable(again);
        var outcome = await send(form.Unit.Key, user.Command(form.Reason));
        if (outcome.Kind == OutcomeKind.Conflict)
        {
            again = await ShowAsync(id, form, cancel);
            this.Renew(() => form.Version = form.Unit.Version);
        }

        return this.Answer(outcome, words, () => Redirect(form.At), () => again);
    }

    private async Task<IActionResult> ShowAsync(Guid id, CandidateForm form, CancellationToken cancel, string view = "Candidate")
    {
        if (await selections.UnitOfAsync(id, user.Scope, cancel) is not { } key || await selections.UnitAsync(key, user.Scope, cancel) is not { } unit)
            return NotFound();
        (form.Unit, form.Row, form.Codes, form.MayManage) = (unit, unit.Candidates.First(c => c.Key == id), await reader.CodesAsync(cancel), reader.MayManage);
        if (HttpMethods.IsGet(Request.Method))
            form.Take(clock.Today());
        return View(view, form);
    }
}
