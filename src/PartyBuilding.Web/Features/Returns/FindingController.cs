using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns.Life;
using PartyBuilding.Core.Returns.Queries;
using PartyBuilding.Web.Features.Returns.Sheet;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Returns;

/// <summary>What the level above says about single findings: set aside, explanation approved, explanation refused.</summary>
[Route("returns/{id:guid}")]
[Allow(Permission.ReviewReturns)]
public sealed class FindingController(ReturnSheets sheets, SheetBuilder builder, FindingDesk desk, ReturnReview review, CurrentUser user) : Controller
{
    [HttpPost("set-asides/{code}")]
    public async Task<IActionResult> SetAside(Guid id, string code, SetAsideForm form, CancellationToken cancel)
        => await AnswerAsync(
            id, code, form, await desk.SetAsideAsync(new ReturnStep(id, form.Version), code, user.Command(form.Reason), cancel), "已搁置；数字变动后会重新提出。", cancel);

    [HttpPost("set-asides/{code}/take-back")]
    public async Task<IActionResult> TakeBack(Guid id, string code, SetAsideForm form, CancellationToken cancel)
        => await AnswerAsync(id, code, form, await desk.TakeBackAsync(new ReturnStep(id, form.Version), code, user.Command(), cancel), "已取消搁置。", cancel);

    [HttpPost("explanations/{code}/approve")]
    public async Task<IActionResult> Approve(Guid id, string code, SetAsideForm form, CancellationToken cancel)
        => await AnswerAsync(id, code, form, await review.ApproveAsync(new ReturnStep(id, form.Version), code, user.Command(), cancel), "已认可这条说明。", cancel);

    [HttpPost("explanations/{code}/refuse")]
    public async Task<IActionResult> Refuse(Guid id, string code, SetAsideForm form, CancellationToken cancel)
        => await AnswerAsync(
            id, code, form, await review.RefuseAsync(new ReturnStep(id, form.Version), code, form.Reason, user.Command(), cancel),
            "没有认可，这份报表已退回修改。", cancel);

    private async Task<IActionResult> AnswerAsync(Guid id, string code, SetAsideForm form, Outcome outcome, string done, CancellationToken cancel)
    {
        if (outcome.Kind == OutcomeKind.NotFound || await sheets.FindAsync(id, user.Scope, cancel) is not { } sheet)
            return NotFound();
        foreach (var key in new[] { "Version", "Reason" })
            ModelState.Remove(key);
        var page = builder.Page(sheet, null);
        var typed = page with { Checks = [.. page.Checks.Select(line => line.RuleCode == code ? line with { TypedReason = form.Reason } : line)] };
        return this.Answer(outcome, done, () => Redirect($"/returns/{id}#checks"), () => View("~/Features/Returns/Sheet/Show.cshtml", typed));
    }
}
