using System.Text;
using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns.Designer;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Web.Features.Returns.Drafts;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Returns;

/// <summary>A draft form: its cells and checks, what it would have found in the past, and publishing it.</summary>
[Route("returns/forms/drafts/{id:guid}")]
[Allow(Permission.ManagePeriods)]
public sealed class DraftsController(FormDrafts drafts, FormDraftQueries queries, DraftBench bench, CurrentUser user, TimeProvider clock) : Controller
{
    private const int LargestFile = 1_000_000;

    [HttpGet("")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel) => await PageAsync(id, null, null, cancel) is { } page ? View(page) : NotFound();

    [HttpPost("header")]
    public async Task<IActionResult> Header(Guid id, [Bind(Prefix = "Header")] HeaderForm form, CancellationToken cancel)
        => await AnswerAsync(
            id, await drafts.HeaderAsync(new DraftStep(id, form.Version), new DraftHeader(form.Name, form.Frequency, form.FiledBy, form.OnTimeDays, form.LockDays, form.Expects), user.Command(),
                cancel),
            form, null, cancel);

    [HttpPost("sections")]
    public async Task<IActionResult> AddSection(Guid id, int version, string? title, CancellationToken cancel)
        => await AnswerAsync(id, await drafts.AddSectionAsync(new DraftStep(id, version), title, user.Command(), cancel), null, null, cancel);

    [HttpPost("sections/{section}/remove")]
    public async Task<IActionResult> RemoveSection(Guid id, string section, int version, CancellationToken cancel)
        => await AnswerAsync(id, await drafts.RemoveSectionAsync(new DraftStep(id, version), section, user.Command(), cancel), null, null, cancel);

    [HttpPost("sections/{section}/table")]
    public async Task<IActionResult> Table(Guid id, string section, int version, string? columns, string? rows, CancellationToken cancel)
        => await AnswerAsync(id, await drafts.TableAsync(new DraftStep(id, version), new DraftTable(section, columns, rows), user.Command(), cancel), null, null, cancel);

    [HttpPost("items/{item}/move")]
    public async Task<IActionResult> Move(Guid id, string item, int version, int steps, CancellationToken cancel)
        => await AnswerAsync(id, await drafts.MoveItemAsync(new DraftStep(id, version), item, Math.Sign(steps), user.Command(), cancel), null, null, cancel);

    [HttpPost("items/{item}/remove")]
    public async Task<IActionResult> RemoveItem(Guid id, string item, int version, CancellationToken cancel)
        => await AnswerAsync(id, await drafts.RemoveItemAsync(new DraftStep(id, version), item, user.Command(), cancel), null, null, cancel);

    [HttpPost("checks/{code}/remove")]
    public async Task<IActionResult> RemoveCheck(Guid id, string code, int version, CancellationToken cancel)
        => await AnswerAsync(id, await drafts.RemoveCheckAsync(new DraftStep(id, version), code, user.Command(), cancel), null, null, cancel);

    [HttpGet("test")]
    public async Task<IActionResult> Test(Guid id, CancellationToken cancel)
        => await queries.FindAsync(id, cancel) is { } draft ? View(new BenchPage(draft, await bench.RunAsync(id, cancel))) : NotFound();

    [HttpGet("file")]
    public async Task<IActionResult> Download(Guid id, CancellationToken cancel)
        => await queries.FindAsync(id, cancel) is { } draft
            ? File(Encoding.UTF8.GetBytes(FormFiles.ToJson(draft.Form)), "application/json", $"{draft.Form.Code}.form.json")
            : NotFound();

    [HttpPost("file")]
    [RequestSizeLimit(LargestFile)]
    public async Task<IActionResult> Upload(Guid id, int version, IFormFile? file, CancellationToken cancel)
    {
        using var reader = new StreamReader(file?.OpenReadStream() ?? Stream.Null, Encoding.UTF8);
        return await AnswerAsync(id, await drafts.ReplaceAsync(new DraftStep(id, version), await reader.ReadToEndAsync(cancel), user.Command(), cancel), null, null, cancel);
    }

    [HttpPost("discard")]
    public async Task<IActionResult> Discard(Guid id, int version, CancellationToken cancel)
        => await AnswerAsync(id, await drafts.DiscardAsync(new DraftStep(id, version), user.Command(), cancel), null, null, cancel, "/returns/forms", "草稿已作废。");

    [HttpPost("publish")]
    public async Task<IActionResult> Publish(Guid id, [Bind(Prefix = "Publish")] PublishForm form, CancellationToken cancel)
    {
        if (!Month.TryParse(form.From, out var from))
            ModelState.AddModelError("Publish.From", "启用月份请写成 2026-12 的样子。");
        if (!ModelState.IsValid && await PageAsync(id, null, form, cancel) is { } again)
            return this.Unreadable(View("Show", again));
        var outcome = await drafts.PublishAsync(new DraftStep(id, form.Version), from, form.AskedBy, user.Command(form.Reason), cancel);
        return await AnswerAsync(id, outcome, null, form, cancel, $"/returns/forms/{outcome.Value}", "已发布，从启用月份起打开的期间按这一版填报。");
    }

    private async Task<IActionResult> AnswerAsync(
        Guid id, Outcome outcome, HeaderForm? header, PublishForm? publish, CancellationToken cancel, string? to = null, string done = "已保存。")
    {
        var page = await PageAsync(id, header, publish, cancel);
        return page is null && !outcome.IsOk ? NotFound() : this.Answer(outcome, done, () => Redirect(to ?? $"/returns/forms/drafts/{id}"), () => View("Show", page));
    }

    private async Task<DraftPage?> PageAsync(Guid id, HeaderForm? header, PublishForm? publish, CancellationToken cancel)
        => await queries.FindAsync(id, cancel) is { } draft
            ? new DraftPage(draft, header ?? HeaderForm.Of(draft), publish ?? new PublishForm { Version = draft.Version, From = FirstMonth(draft), AskedBy = draft.Form.AskedBy, Reason = draft.Form.Ground })
            : null;

    /// <summary>A draft made from questions says its month; any other is meant for the next one.</summary>
    private string FirstMonth(DraftView draft)
        => (draft.Form.Ground is null ? Month.Of(clock.Today()).Next : new Month(draft.Form.EffectiveFrom)).ToString();
}
