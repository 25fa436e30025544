using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Campaigns;
using PartyBuilding.Core.Common;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Campaigns;

/// <summary>Numbers, look-back and register of opinions of a branch.</summary>
[Route("campaigns/batches/{id:guid}/branches/{branch:guid}")]
[Allow(Permission.ViewMembers)]
public sealed class CampaignBranchFormsController(
    CampaignBranchQueries branches, CampaignOpinionQueries register, CampaignFiguresService figures, LookBackService lookBacks, CampaignOpinionService opinions,
    CurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet("figures"), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> Figures(Guid id, Guid branch, CancellationToken cancel)
        => await FindAsync(id, branch, cancel) is not { } record ? NotFound() : View("Figures", new FiguresForm
        {
            Record = record, Version = record.Figures?.RecordedNo ?? 0, On = clock.Today(), Values = record.Figures is { } row ? FigureValues.Of(row) : new FigureValues(),
        });

    [HttpPost("figures"), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> Figures(Guid id, Guid branch, FiguresForm form, CancellationToken cancel)
    {
        if (await FindAsync(id, branch, cancel) is not { } record)
            return NotFound();
        form.Record = record;
        if (!ModelState.IsValid)
            return this.Unreadable(View("Figures", form));
        var outcome = await figures.ReportAsync(new ReportFigures(id, branch, form.Version, form.On ?? clock.Today(), form.Values), user.Command(), cancel);
        if (outcome.Kind == OutcomeKind.Conflict)
            this.Renew(() => form.Version = record.Figures?.RecordedNo ?? 0);
        var named = outcome with { Findings = [.. outcome.Findings.Select(f => FigureField.All.Any(x => x.Name == f.Field) ? f with { Field = "Values." + f.Field } : f)] };
        return this.Answer(named, "已保存数字。", () => Redirect(form.At), () => View("Figures", form));
    }

    [HttpGet("look-back"), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> LookBack(Guid id, Guid branch, CancellationToken cancel)
    {
        if (await FindAsync(id, branch, cancel) is not { } record)
            return NotFound();
        var form = new LookBackForm { Record = record, Version = record.LookBack.Select(a => a.RecordedNo).FirstOrDefault(), HeldOn = record.LookBack.Select(a => (DateOnly?)a.HeldOn).FirstOrDefault() ?? clock.Today() };
        for (var i = 0; i < Math.Max(1, record.Questions.Count); i++)
        {
            var old = record.LookBack.FirstOrDefault(a => a.Number == (record.Questions.Count == 0 ? 0 : i + 1));
            form.Answers.Add(new LookBackLineForm { IsYes = old?.IsYes, Note = old?.Note });
        }

        return View("LookBack", form);
    }

    [HttpPost("look-back"), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> LookBack(Guid id, Guid branch, LookBackForm form, CancellationToken cancel)
    {
        if (await FindAsync(id, branch, cancel) is not { } record)
            return NotFound();
        form.Record = record;
        while (form.Answers.Count < Math.Max(1, record.Questions.Count))
            form.Answers.Add(new LookBackLineForm());
        if (!ModelState.IsValid)
            return this.Unreadable(View("LookBack", form));
        var first = record.Questions.Count == 0 ? 0 : 1;
        var outcome = await lookBacks.RecordAsync(
            new RecordLookBack(id, branch, form.Version, form.HeldOn ?? clock.Today(), [.. form.Answers.Select((a, i) => new LookBackLine((byte)(i + first), a.IsYes, a.Note))]),
            user.Command(), cancel);
        if (outcome.Kind == OutcomeKind.Conflict)
            this.Renew(() => form.Version = record.LookBack.Select(a => a.RecordedNo).FirstOrDefault());
        return this.Answer(outcome, "已登记回头看。", () => Redirect(form.At), () => View("LookBack", form));
    }

    [HttpGet("opinions")]
    public async Task<IActionResult> Opinions(Guid id, Guid branch, string? list, int page, CancellationToken cancel)
    {
        var chosen = Enum.TryParse<OpinionList>(list, ignoreCase: true, out var known) && Enum.IsDefined(known) ? known : OpinionList.Open;
        return await branches.FindAsync(id, branch, user.Scope, clock.Today(), cancel) is { } record
            && await register.ListAsync(record.Head.Batch.Id, chosen, branch, user.Scope, clock.Today(), page, cancel) is { } found
            ? View("Opinions", new OpinionListPage(record.Head, chosen, null, found.Rows, found.Page, found.Total, clock.Today(), record,
                user.May(Permission.ManageMembers) && record.Head is { IsOpen: true, Batch.StartedOn: not null }))
            : NotFound();
    }

    [HttpGet("opinions/new"), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> NewOpinion(Guid id, Guid branch, CancellationToken cancel)
        => await FindAsync(id, branch, cancel) is { } record
            ? View("Opinion", new OpinionForm { Record = record, Key = PublicKey.New(clock.UtcNow()), ReceivedOn = clock.Today() })
            : NotFound();

    [HttpGet("opinions/{key:guid}"), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> Opinion(Guid id, Guid branch, Guid key, CancellationToken cancel)
    {
        if (await FindAsync(id, branch, cancel) is not { } record || await register.FindAsync(key, record.Head.Batch.Id, record.BranchId, cancel) is not { } row)
            return NotFound();
        var form = new OpinionForm { Record = record, Key = key };
        form.Fill(row);
        return View("Opinion", form);
    }

    [HttpPost("opinions/{key:guid}"), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> Opinion(Guid id, Guid branch, Guid key, OpinionForm form, CancellationToken cancel)
    {
        if (await FindAsync(id, branch, cancel) is not { } record)
            return NotFound();
        (form.Record, form.Key) = (record, key);
        if (!ModelState.IsValid)
            return this.Unreadable(View("Opinion", form));
        var outcome = await opinions.SaveAsync(
            new SaveOpinion(id, branch, key, form.Version)
            {
                Source = form.Source, Addressee = form.Addressee, Channel = form.Channel, Text = form.Text, ReceivedOn = form.ReceivedOn, Responsible = form.Responsible,
                ResponsibleName = form.ResponsibleName, DueOn = form.DueOn, Measure = form.Measure, Result = form.Result, ClosedOn = form.ClosedOn,
                Explanation = form.Explanation, RuleMade = form.RuleMade,
            },
            user.Command(), cancel);
        if (outcome.Kind == OutcomeKind.Conflict && await register.FindAsync(key, record.Head.Batch.Id, record.BranchId, cancel) is { } latest)
            this.Renew(() => form.Version = latest.Opinion.RecordedNo);
        return this.Answer(outcome, "已保存意见。", () => Redirect(form.At + "/opinions"), () => View("Opinion", form));
    }

    private async Task<CampaignBranchRecord?> FindAsync(Guid id, Guid branch, CancellationToken cancel)
        => await branches.FindAsync(id, branch, user.Scope, clock.Today(), cancel) is { Head: { IsOpen: true, Batch.StartedOn: not null } } record ? record : null;
}
