using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Organisations.Approvals;
using PartyBuilding.Web.Features.Organisations.Reorganisation;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Organisations;

/// <summary>The tree, the records, and the forms that set up and change.</summary>
[Route("organisations")]
[Allow(Permission.ViewOrganisations)]
public sealed class OrganisationsController(
    OrganisationQueries queries, OrganisationService service, OrganisationExtrasReader extras, ApprovalBook approvals, CurrentUser user) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(Guid? under, DateOnly? on, string? type, CancellationToken cancel)
    {
        var nodes = on is { } day ? await queries.TreeOnAsync(user.Scope, day, cancel) : await queries.TreeAsync(user.Scope, cancel);
        var chosen = under is null ? nodes.FirstOrDefault() : nodes.FirstOrDefault(n => n.Key == under);
        if (under is not null && chosen is null)
            return NotFound();
        var suffix = on is { } asAt ? $"&on={asAt:yyyy-MM-dd}" : "";
        return View(new OrganisationListViewModel(
            new TreeViewModel(nodes, chosen?.Key, key => $"/organisations?under={key}{suffix}"),
            chosen, string.IsNullOrEmpty(type) ? Below(nodes, chosen?.Path) : await extras.OfTypeAsync(nodes, chosen?.Path, type, cancel), on, user.May(Permission.ManageOrganisations))
        {
            Type = type, Types = await extras.TypeChoicesAsync(cancel),
        });
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Details(Guid id, string? tab, CancellationToken cancel)
    {
        if (await queries.RecordAsync(id, user.Scope, cancel) is not { } record)
            return NotFound();
        var part = tab is OrganisationRecordViewModel.Subordinates or OrganisationRecordViewModel.Log ? tab : OrganisationRecordViewModel.Basics;
        var below = part == OrganisationRecordViewModel.Subordinates
            ? Below(await queries.TreeAsync(OrgScope.Of(record.Path), cancel), record.Path)
            : [];
        return View(new OrganisationRecordViewModel(
            record, part, below, user.May(Permission.ManageOrganisations) && record.ClosedOn is null, user.May(Permission.ViewMembers),
            record.Kind == OrganisationKind.Branch && user.May(Permission.ManagePeriods),
            part == OrganisationRecordViewModel.Basics ? await approvals.OfAsync(record.Id, cancel) : [],
            part == OrganisationRecordViewModel.Basics ? await extras.OfAsync(record, cancel) : null));
    }

    [HttpGet("new")]
    [Allow(Permission.ManageOrganisations)]
    public async Task<IActionResult> New(Guid? parent, CancellationToken cancel)
        => await NewFormAsync(new OrganisationForm { ParentKey = parent }, cancel);

    [HttpPost("new")]
    [Allow(Permission.ManageOrganisations)]
    public async Task<IActionResult> New(OrganisationForm form, CancellationToken cancel)
    {
        if (form.FoundedOn is null)
            ModelState.TryAddModelError(nameof(form.FoundedOn), "请填写成立日期。");
        var again = await NewFormAsync(form, cancel);
        if (!ModelState.IsValid)
            return this.Unreadable(again);
        var outcome = await service.SetUpAsync(
            new SetUpOrganisation(
                form.ParentKey, form.Name ?? "", form.Kind ?? default(OrganisationKind), form.FoundedOn!.Value, form.Code, form.ReviewsReturns, form.SubmissionId,
                new ApprovalDocument(form.ApprovalNumber, form.ApprovedOn, form.Signatory), form.IsRecordedFact, form.Types),
            user.Command(form.Reason), cancel);
        return this.Answer(outcome, () => Done(outcome.Value, "已登记。"), () => again);
    }

    [HttpGet("{id:guid}/edit")]
    [Allow(Permission.ManageOrganisations)]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancel)
        => await queries.RecordAsync(id, user.Scope, cancel) is { ClosedOn: null } record
            ? View(await extras.FillAsync(
                new OrganisationForm { Version = record.Version, Name = record.Name, Kind = record.Kind, ReviewsReturns = record.ReviewsReturns }, record, isNew: true, cancel))
            : NotFound();

    [HttpPost("{id:guid}/edit")]
    [Allow(Permission.ManageOrganisations)]
    public async Task<IActionResult> Edit(Guid id, OrganisationForm form, CancellationToken cancel)
    {
        if (await queries.RecordAsync(id, user.Scope, cancel) is not { ClosedOn: null } record)
            return NotFound();
        await extras.FillAsync(form, record, isNew: false, cancel);
        if (form.IsInhabited && form.Kind is { } kind && kind != record.Kind)
            return RedirectToAction(nameof(ReorganisationController.Reorganise), "Reorganisation", new { id, kind });
        if (form.EffectiveOn is null)
            ModelState.TryAddModelError(nameof(form.EffectiveOn), "请填写生效日期。");
        if (!ModelState.IsValid)
            return this.Unreadable(View(form));
        var outcome = await service.ChangeAsync(
            new ChangeOrganisation(
                id, form.Version, form.Name ?? "", form.Kind ?? default(OrganisationKind), form.ReviewsReturns, form.EffectiveOn!.Value, form.Types, !form.HasNoSeal),
            user.Command(), cancel);
        if (outcome.Kind == OutcomeKind.Conflict)
            this.Renew(() => form.Version = record.Version);
        // Shown before it is saved: the form comes back with the composed name in its field.
        if (form.HasNoSeal && form.ComposedName is { } composed && outcome.Findings.Any(f => f.RuleCode == "ORG-NAME-COMPOSED"))
        {
            ModelState.Remove(nameof(form.Name));
            form.Name = composed;
        }

        return this.Answer(outcome, () => Done(id, "已保存。"), () => View(form));
    }

    private async Task<ViewResult> NewFormAsync(OrganisationForm form, CancellationToken cancel)
    {
        form.Parents = Choices.Of(await queries.ParentsAsync(user.Scope, cancel));
        form.TypeChoices = await extras.TypeChoicesAsync(cancel);
        return View(form);
    }

    private RedirectToActionResult Done(Guid id, string words)
    {
        TempData.Say(words);
        return RedirectToAction(nameof(Details), new { id });
    }

    private static IReadOnlyList<OrganisationNode> Below(IReadOnlyList<OrganisationNode> nodes, string? path)
        => path is null ? [] : [.. nodes.Where(n => n.Path.Length == path.Length + OrganisationPath.SegmentLength && n.Path.StartsWith(path, StringComparison.Ordinal))];
}
