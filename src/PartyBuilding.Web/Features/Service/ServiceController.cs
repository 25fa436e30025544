using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Service;
using PartyBuilding.Web.Features.Organisations;
using PartyBuilding.Web.Hosting;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Service;

/// <summary>Serving and helping: pledges, pairings, volunteer sessions, suggestions.</summary>
[Route("service")]
[Allow(Permission.ViewMembers)]
public sealed class ServiceController(
    ServiceQueries service, ServiceEntryService entries, ServiceFinishService finishing, ServiceWorkbook workbook, OrganisationQueries organisations, MemberQueries members,
    CurrentUser user, PartyBuildingMeter meter, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(ServiceKind? kind, int? year, bool open, Guid? branch, int page, CancellationToken cancel)
        => await PageAsync(kind, year, open, new ServiceForm { Branch = branch, On = clock.Today() }, page, cancel) is { } found ? View(found) : NotFound();

    [HttpGet("export"), Allow(Permission.ExportMembers)]
    public Task<IActionResult> Export(ServiceKind? kind, int? year, CancellationToken cancel)
        => this.WorkbookAsync(meter, "service", content => workbook.WriteAsync(Kind(kind), Year(year), content, user.Command(), cancel));

    [HttpPost("{kind}"), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> Add(ServiceKind kind, [Bind(Prefix = "Add")] ServiceForm form, IReadOnlyList<Guid> people, Guid submissionId, CancellationToken cancel)
    {
        if (!Enum.IsDefined(kind) || await PageAsync(kind, null, false, form, 1, cancel) is not { } page)
            return NotFound();
        foreach (var item in page.People)
            item.Selected = people.Any(p => p.ToString() == item.Value);
        if (page.Add.Branch is not { } branch)
            ModelState.TryAddModelError("Add.Branch", "请选择党支部。");
        else if (ModelState.IsValid)
        {
            var outcome = await entries.AddAsync(
                new AddService(submissionId, branch, kind, form.On ?? clock.Today(), form.Text)
                {
                    PersonKey = form.PersonKey, SupervisorKey = form.SupervisorKey, Form = form.Form ?? default, Round = form.Round, Helper = form.Helper ?? default,
                    Promise = form.Promise, Items = form.Items, People = people, SignedOn = form.SignedOn, Field = form.Field ?? default, Volunteers = form.Volunteers, Served = form.Served, Channel = form.Channel ?? default,
                },
                user.Command(form.Reason), cancel);
            return Done(Prefixed(outcome), kind, page, "已登记。");
        }

        return this.Unreadable(View("Index", page));
    }

    [HttpPost("{kind}/{id:guid}/finish"), Allow(Permission.ManageMembers)]
    public Task<IActionResult> Finish(ServiceKind kind, Guid id, long version, DateOnly? on, string? text, CancellationToken cancel)
        => StepAsync(kind, "已登记结果。", c => finishing.FinishAsync(new FinishService(id, kind, version, on ?? c.Today, text), c, cancel), null, cancel);

    [HttpPost("{kind}/{id:guid}/take-back"), Allow(Permission.ManageMembers)]
    public Task<IActionResult> TakeBack(ServiceKind kind, Guid id, long version, string? reason, CancellationToken cancel)
        => StepAsync(kind, "已撤回。", c => finishing.TakeBackAsync(new FinishService(id, kind, version, c.Today, null), c, cancel), reason, cancel);

    private async Task<IActionResult> StepAsync(ServiceKind kind, string words, Func<CommandContext, Task<Outcome<Guid>>> step, string? reason, CancellationToken cancel)
    {
        if (!Enum.IsDefined(kind) || await PageAsync(kind, null, false, new ServiceForm { On = clock.Today() }, 1, cancel) is not { } page)
            return NotFound();
        return ModelState.IsValid ? Done(await step(user.Command(reason)), kind, page, words) : this.Unreadable(View("Index", page));
    }

    private IActionResult Done(Outcome<Guid> outcome, ServiceKind kind, ServiceListPage page, string words)
        => this.Answer(
            outcome,
            words,
            () => RedirectToAction(nameof(Index), new { kind, branch = page.Branches.Count > 1 ? page.Add.Branch : null }),
            () => View("Index", page));

    private static Outcome<Guid> Prefixed(Outcome<Guid> outcome)
        => outcome with { Findings = [.. outcome.Findings.Select(f => string.IsNullOrEmpty(f.Field) ? f : f with { Field = "Add." + f.Field })] };

    private async Task<ServiceListPage?> PageAsync(ServiceKind? kind, int? year, bool open, ServiceForm form, int page, CancellationToken cancel)
    {
        var (chosen, today, at) = (Kind(kind), clock.Today(), Year(year));
        var branches = await organisations.BranchesAsync(user.Scope, cancel);
        if (branches.Count == 1)
            form.Branch ??= branches[0].Key;
        IReadOnlyList<SelectListItem> people = [];
        if (form.Branch is { } branch)
        {
            if (await members.StreamAsync(new MemberFilter { Organisation = branch, OwnLevel = true }, user.Scope, cancel) is not { } roster)
                return null;
            people = await roster.Select(m => new SelectListItem(m.Name, m.Key.ToString())).ToListAsync(cancel);
        }

        return new ServiceListPage(
            chosen, at, open, await service.CountsAsync(at, user.Scope, cancel), await service.ListAsync(chosen, at, open, user.Scope, today, page, cancel),
            Choices.Of(branches), people, user.May(Permission.ManageMembers), user.May(Permission.ExportMembers)) { Add = form };
    }

    private static ServiceKind Kind(ServiceKind? kind) => kind is { } known && Enum.IsDefined(known) ? known : ServiceKind.Suggestion;

    private int Year(int? year) => year is >= 1950 and <= 2100 ? year.Value : clock.Today().Year;
}
