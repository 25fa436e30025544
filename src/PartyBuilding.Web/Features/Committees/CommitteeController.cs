using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Committees;
using PartyBuilding.Core.Common;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Committees;

/// <summary>An organisation's committee, and the change of term on one page.</summary>
[Route("organisations/{id:guid}/committee")]
[Allow(Permission.ViewOrganisations)]
public sealed class CommitteeController(
    CommitteeQueries queries, CommitteePeople people, TermService terms, CurrentUser user, TimeProvider clock) : Controller
{
    private const int FirstRows = 7;
    private const int BlankRows = 3;

    [HttpGet("")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel)
        => await queries.OfOrganisationAsync(id, user.Scope, cancel) is { } record
            ? View(new CommitteePage(
                record, user.May(Permission.ManageOrganisations) && !record.IsClosed && CommitteeWords.HasTerms(record.Kind),
                user.May(Permission.ViewMembers), clock.Today()))
            : NotFound();

    [HttpGet("new")]
    [Allow(Permission.ManageOrganisations)]
    public async Task<IActionResult> New(Guid id, CancellationToken cancel)
    {
        if (await queries.OfOrganisationAsync(id, user.Scope, cancel) is not { IsClosed: false } record)
            return NotFound();
        var seats = (record.Running?.Members ?? []).Where(m => m.To == Core.Persistence.Recorded.Open)
            .Select(m => new SeatForm { Name = m.Name, Key = m.PersonKey, KeyName = m.Name, Post = m.Post, Duty = m.Duty }).ToList();
        var form = new TermForm { Version = record.Running?.Version, Years = record.Kind == Core.Organisations.OrganisationKind.Committee ? 5 : 3, Members = seats };
        return Form(form, record);
    }

    [HttpPost("new")]
    [Allow(Permission.ManageOrganisations)]
    public async Task<IActionResult> New(Guid id, TermForm form, CancellationToken cancel)
    {
        if (await queries.OfOrganisationAsync(id, user.Scope, cancel) is not { IsClosed: false } record)
            return NotFound();
        if (form.StartsOn is null)
            ModelState.TryAddModelError(nameof(form.StartsOn), "请填写选举日期。");
        var seats = await SeatReader.ReadAsync(form.Members, record.Path, people, user.Scope, ModelState, cancel);
        if (!ModelState.IsValid)
            return this.Unreadable(Form(form, record));
        var outcome = await terms.BeginAsync(
            new BeginTerm(
                id, form.Version, form.StartsOn!.Value, form.Years, form.Election, form.Number, form.Approval, form.IsDispersed, [.. seats.Select(s => s.Member)]),
            user.Command(form.Reason), cancel);
        if (outcome.Kind == OutcomeKind.Conflict)
            this.Renew(() => form.Version = record.Running?.Version);
        return this.Answer(
            SeatReader.InRows(outcome, seats),
            "已登记换届；书记、副书记待上级批复后任职。",
            () => RedirectToAction(nameof(Show), new { id }),
            () => Form(form, record));
    }

    private ViewResult Form(TermForm form, CommitteeRecord record)
    {
        (form.OrganisationKey, form.Name, form.DueOn) = (record.OrganisationKey, record.Name, record.Running?.DueOn);
        var wanted = Math.Max(FirstRows, form.Members.Count(m => !string.IsNullOrWhiteSpace(m.Name)) + BlankRows);
        while (form.Members.Count < wanted)
            form.Members.Add(new SeatForm());
        return View(nameof(New), form);
    }
}
