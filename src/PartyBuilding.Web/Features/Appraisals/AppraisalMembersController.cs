using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Appraisals;
using PartyBuilding.Core.Common;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Appraisals;

/// <summary>The work on the members of a round: all of them on one screen, or one by one.</summary>
[Route("appraisal/{id:guid}")]
[Allow(Permission.ViewMembers)]
public sealed class AppraisalMembersController(
    AppraisalEntryService entries, AppraisalResultService results, AppraisalHandlingService handlings, AppraisalPageBuilder pages, CurrentUser user) : Controller
{
    /// <param name="select">all, none, or whoever is not done yet.</param>
    [HttpGet("members")]
    public async Task<IActionResult> Members(Guid id, string? work, string? select, CancellationToken cancel)
    {
        if (await pages.OfAsync(id, null, cancel) is not { } found)
            return NotFound();
        var page = found with { Work = WorkOf(work) };
        if (page.Work != AppraisalWork.Roster && select != "none")
            page.Form.Entries = [.. page.Choosable.Where(l => select == "all" || !page.IsDone(l)).Select(l => l.Key)];
        return View(page.Form.Within(page));
    }

    [HttpPost("members"), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> Members(Guid id, string? work, AppraisalForm form, CancellationToken cancel)
    {
        if (await pages.OfAsync(id, form, cancel) is not { } found)
            return NotFound();
        var doing = WorkOf(work);
        return await SendAsync(
            found with { Work = doing }, "Members", "已登记。", $"{found.At}/members?work={doing.ToString().ToLowerInvariant()}",
            c => doing switch
            {
                AppraisalWork.Self => entries.SelfCheckAsync(new RecordSelfChecks(id, form.Version, form.Entries, form.On ?? c.Today, form.Text), c, cancel),
                AppraisalWork.Result => results.GiveAsync(
                    new GiveResults(id, form.Version, form.Entries, form.ResultCode, form.Comment, form.On ?? c.Today), c, cancel),
                AppraisalWork.Feedback => results.FeedbackAsync(
                    new GiveFeedback(id, form.Version, form.Entries, form.On ?? c.Today, form.ByKey, form.Demand), c, cancel),
                AppraisalWork.Measure => entries.MeasureAsync(new RecordMeasures(id, form.Version, form.Entries, form.On ?? c.Today, form.Text), c, cancel),
                _ => form.PersonKey is { } person
                    ? entries.AddAsync(new AddEntry(id, form.Version, person), c, cancel)
                    : entries.PlaceAsync(new PlaceEntries(id, form.Version, form.Entries, form.Place ?? default, form.Note), c, cancel),
            },
            cancel);
    }

    [HttpGet("members/{entry:guid}")]
    public async Task<IActionResult> Member(Guid id, Guid entry, CancellationToken cancel)
    {
        if (await pages.OfAsync(id, null, cancel) is not { } page || page.Record.Lines.FirstOrDefault(l => l.Key == entry) is not { } line)
            return NotFound();
        (page.Form.ResultCode, page.Form.Comment, page.Form.Evidence) = (line.ResultCode, line.Comment, line.Evidence);
        page.Form.On = line.CommentedOn ?? page.Today;
        return View(page.Form.Within(page with { Line = line }));
    }

    [HttpPost("members/{entry:guid}/result"), Allow(Permission.ManageMembers)]
    public Task<IActionResult> Result(Guid id, Guid entry, AppraisalForm form, CancellationToken cancel)
        => OneAsync(id, entry, form, "已登记评语和结果。", c => results.GiveAsync(
            new GiveResults(id, form.Version, [entry], form.ResultCode, form.Comment, form.On ?? c.Today, form.Evidence), c, cancel), cancel);

    [HttpPost("members/{entry:guid}/handlings"), Allow(Permission.ManageMembers)]
    public Task<IActionResult> Handle(Guid id, Guid entry, AppraisalForm form, CancellationToken cancel)
        => OneAsync(id, entry, form, "已登记处理。", c => handlings.AddAsync(
            new AddHandling(id, form.Version, form.SubmissionId, entry, form.Kind ?? default, form.On ?? c.Today, form.What, form.DueOn), c, cancel), cancel);

    [HttpPost("members/{entry:guid}/handlings/{handling:guid}/conclude"), Allow(Permission.ManageMembers)]
    public Task<IActionResult> Conclude(Guid id, Guid entry, Guid handling, AppraisalForm form, CancellationToken cancel)
        => OneAsync(id, entry, form, "已登记改正结果。", c => handlings.ConcludeAsync(
            new ConcludeCorrection(id, form.Version, handling, form.Outcome ?? default, form.On ?? c.Today, form.Note), c, cancel), cancel);

    [HttpPost("members/{entry:guid}/handlings/{handling:guid}/take-back"), Allow(Permission.ManageMembers)]
    public Task<IActionResult> TakeBack(Guid id, Guid entry, Guid handling, AppraisalForm form, CancellationToken cancel)
        => OneAsync(id, entry, form, "已撤回。", c => handlings.TakeBackAsync(id, form.Version, handling, c, cancel), cancel);

    private async Task<IActionResult> OneAsync(
        Guid id, Guid entry, AppraisalForm form, string words, Func<CommandContext, Task<Outcome<Guid>>> send, CancellationToken cancel)
        => await pages.OfAsync(id, form, cancel) is { } page && page.Record.Lines.FirstOrDefault(l => l.Key == entry) is { } line
            ? await SendAsync(page with { Line = line }, "Member", words, $"{page.At}/members/{entry}", send, cancel)
            : NotFound();

    private async Task<IActionResult> SendAsync(
        AppraisalPageModel page, string view, string words, string next, Func<CommandContext, Task<Outcome<Guid>>> send, CancellationToken cancel)
    {
        var form = page.Form;
        if (!ModelState.IsValid)
            return this.Unreadable(View(view, form.Within(page)));
        var outcome = await send(user.Command(string.IsNullOrWhiteSpace(form.Reason) ? null : form.Reason));
        if (outcome.Kind == OutcomeKind.Conflict && await pages.OfAsync(page.Record.Key, form, cancel) is { } latest)
        {
            page = latest with { Work = page.Work, Line = latest.Record.Lines.FirstOrDefault(l => l.Key == page.Line?.Key) };
            this.Renew(() => form.Version = latest.Record.Version);
        }

        return this.Answer(
            outcome,
            words,
            () => Redirect(next),
            () => View(view, form.Within(page)));
    }

    private static AppraisalWork WorkOf(string? work)
        => Enum.TryParse<AppraisalWork>(work, ignoreCase: true, out var known) && Enum.IsDefined(known) ? known : AppraisalWork.Result;
}
