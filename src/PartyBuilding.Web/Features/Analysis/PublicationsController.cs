using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Analysis.Publishing;
using PartyBuilding.Core.Common;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Analysis;

/// <summary>Published figures, for every user of the district; approval and withdrawal at the district.</summary>
[Route("publications")]
[Allow(Permission.ViewOrganisations)]
public sealed class PublicationsController(Publications publications, PublicationService service, CurrentUser user) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(string? show, int page = 1, CancellationToken cancel = default)
    {
        var waiting = show == "waiting";
        var (rows, total) = await publications.ListAsync(waiting, page, user.Command(), cancel);
        return View("Publications", new PublicationList(rows, total, Math.Max(1, page), waiting, user.May(Permission.ExportStatistics)));
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel)
        => await publications.FindAsync(id, user.Command(), cancel) is { } record ? View("Publication", new PublicationPage(record, new PublicationForm { Version = record.Version })) : NotFound();

    [HttpPost("{id:guid}/approve")]
    [Allow(Permission.ExportStatistics)]
    public async Task<IActionResult> Approve(Guid id, PublicationForm form, CancellationToken cancel)
        => await AnswerAsync(await service.ApproveAsync(new ApprovePublication(id, form.Version, form.MayBePublic, form.SecrecyChecked, form.On), user.Command(), cancel), id, form, "已批准公布。", cancel);

    [HttpPost("{id:guid}/refuse")]
    [Allow(Permission.ExportStatistics)]
    public async Task<IActionResult> Refuse(Guid id, PublicationForm form, CancellationToken cancel)
        => await AnswerAsync(await service.RefuseAsync(new EndPublication(id, form.Version, form.Reason), user.Command(), cancel), id, form, "已答复不同意公布。", cancel);

    [HttpPost("{id:guid}/withdraw")]
    [Allow(Permission.ExportStatistics)]
    public async Task<IActionResult> Withdraw(Guid id, PublicationForm form, CancellationToken cancel)
        => await AnswerAsync(await service.WithdrawAsync(new EndPublication(id, form.Version, form.Reason), user.Command(), cancel), id, form, "已撤回。", cancel);

    private async Task<IActionResult> AnswerAsync(Outcome outcome, Guid id, PublicationForm form, string words, CancellationToken cancel)
    {
        if (outcome.IsOk)
            return this.Answer(outcome, words, () => Redirect($"/publications/{id}"), NotFound);
        if (await publications.FindAsync(id, user.Command(), cancel) is not { } record)
            return NotFound();
        if (outcome.Kind == OutcomeKind.Conflict)
            this.Renew(() => form.Version = record.Version);
        return this.Answer(outcome, NotFound, () => View("Publication", new PublicationPage(record, form)));
    }
}
