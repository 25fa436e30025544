using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Dues;
using PartyBuilding.Core.Service.Pairs;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Service;

/// <summary>A pairing: the promise, visits and items carried out.</summary>
[Route("service/pairs/{id:guid}")]
[Allow(Permission.ViewMembers)]
public sealed class PairsController(PairQueries pairs, PairEntryService entries, ServiceRosters rosters, CurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel) => await PageAsync(id, null, null, cancel) is { } page ? View(page) : NotFound();

    [HttpPost("entries"), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> Add(Guid id, [Bind(Prefix = "Entry")] PairEntryForm typed, Guid submissionId, CancellationToken cancel)
    {
        if (await PageAsync(id, typed, null, cancel) is not { } page)
            return NotFound();
        if (typed.Kind is null)
            ModelState.TryAddModelError("Entry.Kind", "请选择类别。");
        if (typed.On is null)
            ModelState.TryAddModelError("Entry.On", "请填写日期。");
        if (YuanText.Read(typed.Amount, out var fen) is { } fault)
            ModelState.TryAddModelError("Entry.Amount", fault);
        if (!ModelState.IsValid)
            return this.Unreadable(View("Show", page));
        var outcome = await entries.AddAsync(
            new AddPairEntry(submissionId, id, typed.Kind!.Value, typed.On!.Value, typed.What, typed.PersonKey, typed.By, typed.Items, fen), user.Command(), cancel);
        return Done(Findings.Under("Entry", outcome), "已登记。", page);
    }

    [HttpPost("entries/{entry:guid}/take-back"), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> TakeBack(Guid id, Guid entry, string? reason, CancellationToken cancel)
        => await PageAsync(id, null, null, cancel) is { } page ? Done(await entries.TakeBackAsync(id, entry, user.Command(reason), cancel), "已撤回。", page) : NotFound();

    [HttpPost("promise"), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> Promise(Guid id, [Bind(Prefix = "Signing")] PairEntryForm typed, CancellationToken cancel)
    {
        if (await PageAsync(id, null, typed, cancel) is not { } page)
            return NotFound();
        if (!ModelState.IsValid)
            return this.Unreadable(View("Show", page));
        var outcome = await entries.PromiseAsync(new SetPairPromise(id, typed.Version, typed.Promise, typed.Items, typed.SignedOn), user.Command(), cancel);
        if (outcome.Kind == OutcomeKind.Conflict)
        {
            ModelState.Remove("Signing.Version");
            typed.Version = page.Record.Version;
        }

        return Done(Findings.Under("Signing", outcome), "已保存承诺。", page);
    }

    private IActionResult Done(Outcome outcome, string words, PairShowPage page) => this.Answer(outcome, words, () => Redirect(page.At), () => View("Show", page));

    private async Task<PairShowPage?> PageAsync(Guid id, PairEntryForm? entry, PairEntryForm? promise, CancellationToken cancel)
        => await pairs.RecordAsync(id, user.Scope, cancel) is not { } record ? null : new PairShowPage(
            record,
            entry ?? new PairEntryForm { Kind = PairEntryKind.Visit, On = clock.Today() },
            promise ?? new PairEntryForm { Version = record.Version, Promise = record.Promise, Items = record.PromisedItems == 0 ? null : record.PromisedItems, SignedOn = record.SignedOn },
            user.May(Permission.ManageMembers) ? await rosters.OfAsync(record.BranchKey, null, cancel) : [],
            user.May(Permission.ManageMembers));
}
