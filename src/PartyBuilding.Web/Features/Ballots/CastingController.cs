using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Ballots;
using PartyBuilding.Web.Hosting;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Ballots;

/// <summary>
/// Where voters cast: a code, the paper, a look at what was marked, done. Nobody signed in may, no request line is written,
/// and the code travels in the form, never in an address.
/// </summary>
[AllowAnonymous, NotLogged]
[Route("ballot")]
public sealed class CastingController(BallotBox box, CurrentUser user) : Controller
{
    [HttpGet("")]
    public IActionResult Index() => user.IsSignedIn ? View("SignedIn") : View(new BallotForm());

    /// <summary>The paper for a code, with the marks made so far when the voter comes back to change them.</summary>
    [HttpPost("")]
    public Task<IActionResult> Paper(BallotForm form, CancellationToken cancel) => WithPaperAsync(form, _ => View("Paper", form), cancel);

    [HttpPost("check")]
    public Task<IActionResult> Check(BallotForm form, CancellationToken cancel) => WithPaperAsync(
        form,
        paper =>
        {
            var (marks, findings) = BallotBox.Check(paper, form.Read(paper));
            form.Marks = marks;
            if (findings.Count == 0)
                return View("Check", form);
            ModelState.AddFindings(findings);
            return this.Unreadable(View("Paper", form));
        },
        cancel);

    [HttpPost("cast")]
    public async Task<IActionResult> Cast(BallotForm form, CancellationToken cancel)
    {
        var answer = await WithPaperAsync(form, _ => View("Paper", form), cancel);
        if (form.Paper is not { } paper)
            return answer;
        var outcome = await box.CastAsync(form.Code, form.Read(paper), cancel);
        if (outcome.IsOk)
            return View("Done");
        ModelState.AddFindings(outcome.Findings);
        return this.Unreadable(View("Index", new BallotForm()));
    }

    private async Task<IActionResult> WithPaperAsync(BallotForm form, Func<BallotPaper, IActionResult> show, CancellationToken cancel)
    {
        if (user.IsSignedIn)
            return View("SignedIn");
        var found = await box.PaperAsync(form.Code, cancel);
        form.Paper = found.Value;
        if (form.Paper is { } paper)
            return show(paper);
        ModelState.AddFindings(found.Findings);
        return this.Unreadable(View("Index", form));
    }
}
