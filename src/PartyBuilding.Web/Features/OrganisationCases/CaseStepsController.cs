using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations.Affiliations;
using PartyBuilding.Core.Organisations.Cases;
using PartyBuilding.Core.Organisations.Setups;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.OrganisationCases;

/// <summary>The page of one case and its steps.</summary>
[Route("organisation-cases/{id:guid}")]
[Allow(Permission.ViewOrganisations)]
public sealed class CaseStepsController(
    CaseQueries cases, CaseReturnService returns, SetUpRequestService setUps, SetUpReviewService review, AffiliationRequestService affiliations,
    AffiliationDecisionService decisions, AffiliationReplyService replies, CurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel)
        => await FindAsync(id, cancel) is { } record ? View("Show", Page(record, null)) : NotFound();

    [HttpPost("submit"), Allow(Permission.ManageOrganisations)]
    public Task<IActionResult> Submit(Guid id, CaseStepForm form, CancellationToken cancel)
        => SendAsync(id, form, "已报送。", (c, record) => record.SetUp is null
            ? affiliations.SubmitAsync(new CaseStep(id, form.Version), c, cancel)
            : setUps.SubmitAsync(new CaseStep(id, form.Version), c, cancel), cancel);

    [HttpPost("withdraw"), Allow(Permission.ManageOrganisations)]
    public Task<IActionResult> Withdraw(Guid id, CaseStepForm form, CancellationToken cancel)
        => SendAsync(id, form, "已撤回。", (c, _) => returns.WithdrawAsync(new CaseStep(id, form.Version), c, cancel), cancel);

    [HttpPost("return"), Allow(Permission.ManageOrganisations)]
    public Task<IActionResult> Return(Guid id, CaseStepForm form, CancellationToken cancel)
        => SendAsync(id, form, "已退回补正。", (c, _) => returns.ReturnAsync(new CaseStep(id, form.Version, form.Missing), c, cancel), cancel);

    [HttpPost("inspect"), Allow(Permission.ManageOrganisations)]
    public Task<IActionResult> Inspect(Guid id, CaseStepForm form, CancellationToken cancel)
        => SendAsync(id, form, "已登记考察。", (c, _) => review.InspectAsync(
            new InspectSetUp(id, form.Version, form.InspectedOn ?? c.Today, form.ReasonsSufficient, form.CandidatesQualified, form.Note), c, cancel), cancel);

    [HttpPost("put"), Allow(Permission.ManageOrganisations)]
    public Task<IActionResult> Put(Guid id, CaseStepForm form, CancellationToken cancel)
        => SendAsync(id, form, "已提交党委会。", (c, _) => review.PutAsync(
            new PutSetUp(id, form.Version, form.PutOn ?? c.Today, form.FactsTrue, form.ReasonsSufficient, form.ConformsToCharter, form.CandidatesQualified),
            c, cancel), cancel);

    [HttpPost("decide"), Allow(Permission.ManageOrganisations)]
    public Task<IActionResult> Decide(Guid id, CaseStepForm form, CancellationToken cancel)
        => SendAsync(id, form, "已登记意见。", (c, record) => record.SetUp is null
            ? decisions.DecideAsync(
                new DecideAffiliation(id, form.Version, form.DecidedOn ?? c.Today, form.Decision, form.Opinion, form.RefusalReason, form.Handling), c, cancel)
            : review.DecideAsync(new DecideSetUp(id, form.Version, form.DecidedOn ?? c.Today, form.Decision, form.RefusalReason), c, cancel), cancel);

    [HttpPost("consult"), Allow(Permission.ManageOrganisations)]
    public Task<IActionResult> Consult(Guid id, CaseStepForm form, CancellationToken cancel)
        => SendAsync(id, form, "已登记征求的意见。", (c, _) => affiliations.ConsultAsync(
            new ConsultOnAffiliation(id, form.Version, form.Consulted, form.ConsultedOn, form.ConsultedOpinion), c, cancel), cancel);

    [HttpPost("municipal"), Allow(Permission.ManageOrganisations)]
    public Task<IActionResult> Municipal(Guid id, CaseStepForm form, CancellationToken cancel)
        => SendAsync(id, form, "已登记市委批复。", (c, _) => decisions.MunicipalAsync(
            new MunicipalReply(id, form.Version, form.MunicipalNumber, form.MunicipalOn, form.Decision, form.RefusalReason, form.Handling), c, cancel), cancel);

    [HttpPost("reply"), Allow(Permission.ManageOrganisations)]
    public Task<IActionResult> Reply(Guid id, CaseStepForm form, CancellationToken cancel)
        => SendAsync(id, form, "已登记批复，办结。", (c, record) => record.SetUp is null
            ? replies.ReplyAsync(
                new ReplyToAffiliation(id, form.Version, form.ReplyNumber, form.RepliedOn, form.Signatory, form.Copies, form.EffectiveOn), c, cancel)
            : review.ReplyAsync(
                new ReplyToSetUp(id, form.Version, form.ReplyNumber, form.RepliedOn, form.Signatory, form.FoundedOn, form.Code, form.Copies), c, cancel), cancel);

    private async Task<IActionResult> SendAsync(
        Guid id, CaseStepForm form, string words, Func<CommandContext, CaseRecord, Task<Outcome<Guid>>> send, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } record)
            return NotFound();
        if (!ModelState.IsValid)
            return this.Unreadable(View("Show", Page(record, form)));
        var outcome = await send(user.Command(), record);
        if (outcome.Kind == OutcomeKind.Conflict && await FindAsync(id, cancel) is { } latest)
        {
            record = latest;
            this.Renew(() => form.Version = latest.Case.Version);
        }

        return this.Answer(
            outcome,
            words,
            () => RedirectToAction(nameof(Show), new { id }),
            () => View("Show", Page(record, form)));
    }

    private Task<CaseRecord?> FindAsync(Guid id, CancellationToken cancel)
        => cases.RecordAsync(id, user.Scope, user.May(Permission.ManageOrganisations), clock.Today(), cancel);

    private CaseShowPage Page(CaseRecord record, CaseStepForm? form)
    {
        var today = clock.Today();
        return new CaseShowPage(record, form ?? new CaseStepForm
        {
            Version = record.Case.Version, InspectedOn = today, PutOn = today, DecidedOn = today, RepliedOn = today,
            Consulted = record.Affiliation?.Consulted, ConsultedOn = record.Affiliation?.ConsultedOn, ConsultedOpinion = record.Affiliation?.ConsultedOpinion,
            Copies = string.Join('\n', CopiesOf(record)),
        });
    }

    // L797: the organisation moved, and all organisations concerned.
    private static IEnumerable<string> CopiesOf(CaseRecord record) => record.Affiliation is { } change
        ? new[] { record.Case.Name, record.From, record.Superior }.OfType<string>().Concat(CaseText.ListOf(change.Consulted)).Distinct(StringComparer.Ordinal)
        : [record.Superior];
}
