using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Cadres.Posts;
using PartyBuilding.Core.Common;
using PartyBuilding.Web.Features.Organisations;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Cadres;

/// <summary>Posts of a cadre: taken up, put right, given up.</summary>
[Route("cadres/{id:guid}/posts")]
[Allow(Permission.ManageCadres)]
public sealed class CadrePostsController(CadrePostService service, CadreReader reader, CurrentUser user) : Controller
{
    [HttpGet("new")]
    public Task<IActionResult> New(Guid id, CancellationToken cancel) => FormAsync(id, null, new PostForm(), cancel);

    [HttpPost("new")]
    public Task<IActionResult> New(Guid id, PostForm form, CancellationToken cancel) => SaveAsync(id, null, form, cancel);

    [HttpGet("{post:guid}")]
    public Task<IActionResult> Edit(Guid id, Guid post, CancellationToken cancel) => FormAsync(id, post, new PostForm(), cancel);

    [HttpPost("{post:guid}")]
    public Task<IActionResult> Edit(Guid id, Guid post, PostForm form, CancellationToken cancel) => SaveAsync(id, post, form, cancel);

    [HttpPost("{post:guid}/end")]
    public async Task<IActionResult> End(Guid id, Guid post, PostForm form, CancellationToken cancel)
    {
        if (form.Until is null)
            ModelState.TryAddModelError(nameof(form.Until), "请填写免职时间。");
        var again = await FormAsync(id, post, form, cancel);
        if (again is not ViewResult || !ModelState.IsValid)
            return again is ViewResult ? this.Unreadable(again) : again;
        form.Take(form.Post! with { Until = form.Until!.Value, RemovalDocument = form.RemovalDocument });
        var outcome = await service.EndAsync(new EndCadrePost(id, form.Version, post, form.Until!.Value, form.RemovalDocument), user.Command(), cancel);
        return Answered(OnField(outcome, nameof(EndCadrePost.On), nameof(form.Until)), "已免职。", form, again);
    }

    private async Task<IActionResult> SaveAsync(Guid id, Guid? post, PostForm form, CancellationToken cancel)
    {
        if (form.From is null)
            ModelState.TryAddModelError(nameof(form.From), "请填写任职时间。");
        var again = await FormAsync(id, post, form, cancel);
        if (again is not ViewResult || !ModelState.IsValid)
            return again is ViewResult ? this.Unreadable(again) : again;
        var outcome = await service.SaveAsync(
            new SavePost(
                id, form.Version, post ?? form.SubmissionId ?? Guid.CreateVersion7(), post is null, form.Unit, form.ShortUnit, form.Title, form.LevelCode, form.IsMain,
                form.IsInTeam, form.Order, form.From!.Value, form.Until, form.Document, form.RemovalDocument)
            {
                OrganisationKey = form.OrganisationKey, TermEndsOn = form.TermEndsOn, ProbationUntil = form.ProbationUntil, ConfirmedOn = form.ConfirmedOn, Exchange = form.Exchange ?? ExchangeClass.None,
            },
            user.Command(), cancel);
        return Answered(outcome, "已保存。", form, again);
    }

    private IActionResult Answered(Outcome<Guid> outcome, string done, PostForm form, IActionResult again)
    {
        if (outcome.Kind == OutcomeKind.Conflict)
            this.Renew(() => form.Version = form.Head.Record.Version);
        return this.Answer(outcome, done, () => Redirect(form.At), () => again);
    }

    // The form has one field for the end, whichever command asks.
    private static Outcome<Guid> OnField(Outcome<Guid> outcome, string from, string to)
        => outcome with { Findings = [.. outcome.Findings.Select(f => f.Field == from ? f with { Field = to } : f)] };

    private async Task<IActionResult> FormAsync(Guid id, Guid? key, PostForm form, CancellationToken cancel)
    {
        if (await reader.HeadAsync(id, "record", cancel) is not { } head || (key is not null && head.Record.Posts.All(p => p.Key != key)))
            return NotFound();
        if (!head.MayEdit)
            return Forbid();
        (form.Head, form.Post, form.Units) = (head, head.Record.Posts.FirstOrDefault(p => p.Key == key), Choices.Of(await reader.UnitsAsync(cancel)));
        if (HttpMethods.IsGet(Request.Method))
        {
            form.Version = head.Record.Version;
            if (form.Post is { } post)
                form.Take(post);
            else
            {
                (form.IsMain, form.Order) = (head.Record.Posts.All(p => !p.IsHeld), (short)(head.Record.Posts.Count(p => p.IsHeld) + 1));
                form.OrganisationKey = head.Record.OrganisationKey;
            }
        }

        return View("Post", form);
    }
}
