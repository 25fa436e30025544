using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Dues;
using PartyBuilding.Core.Rules;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Dues;

/// <summary>The standards of one member.</summary>
[Route("dues/members/{id:guid}")]
[Allow(Permission.ViewMembers)]
public sealed class DuesMembersController(DuesStandardQueries standards, DuesStandardService service, RuleBook rules, CurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel)
        => await PageAsync(id, new DuesStandardForm { FromMonth = Month.Of(clock.Today()).ToString() }, cancel) is { } page ? View("Member", page) : NotFound();

    [HttpPost(""), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> Set(Guid id, [Bind(Prefix = "Set")] DuesStandardForm form, Guid submissionId, string? draft, CancellationToken cancel)
    {
        if (await PageAsync(id, form, cancel) is not { } page)
            return NotFound();
        var (baseFen, amount, rate) = (DuesInput.Fen(form.Base, "Set.Base", ModelState), DuesInput.Fen(form.Amount, "Set.Amount", ModelState), Rate(form.Rate));
        if (form.Kind is null)
            ModelState.TryAddModelError("Set.Kind", "请选择交纳方式。");
        if (DuesInput.Month(form.FromMonth) is not { } from)
            ModelState.TryAddModelError("Set.FromMonth", "请填写年月，例如 2026-10。");
        else if (ModelState.IsValid)
        {
            var outcome = (await service.SetAsync(
                new SetDuesStandard(submissionId, id, form.Kind!.Value, from, baseFen, rate, amount, draft is null), user.Command(form.Reason), cancel)).At("Set");
            return Done(outcome, draft is null ? "标准已生效。" : "已存为草稿。", id, page);
        }

        return this.Unreadable(View("Member", page));
    }

    [HttpPost("standards/{key:guid}/put"), Allow(Permission.ManageMembers)]
    public Task<IActionResult> Put(Guid id, Guid key, long version, CancellationToken cancel)
        => StepAsync(id, "标准已生效。", () => service.PutAsync(key, version, user.Command(), cancel), cancel);

    [HttpPost("standards/{key:guid}/void"), Allow(Permission.ManageMembers)]
    public Task<IActionResult> Void(Guid id, Guid key, long version, string? reason, CancellationToken cancel)
        => StepAsync(id, "已作废。", () => service.VoidAsync(key, version, user.Command(reason), cancel), cancel);

    private async Task<IActionResult> StepAsync(Guid id, string words, Func<Task<Outcome<Guid>>> step, CancellationToken cancel)
    {
        if (await PageAsync(id, new DuesStandardForm { FromMonth = Month.Of(clock.Today()).ToString() }, cancel) is not { } page)
            return NotFound();
        return Done(await step(), words, id, page);
    }

    private IActionResult Done(Outcome<Guid> outcome, string words, Guid id, DuesMemberPage page)
        => this.Answer(
            outcome,
            words,
            () => RedirectToAction(nameof(Show), new { id }),
            () => View("Member", page));

    // 0.5 per cent is 50 parts of ten thousand.
    private int? Rate(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        var clean = ChineseText.Normalise(text).Replace("%", "", StringComparison.Ordinal);
        if (decimal.TryParse(clean, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) && percent is >= 0 and <= 100 && decimal.IsInteger(percent * 100))
            return (int)(percent * 100);
        ModelState.AddModelError("Set.Rate", "看不懂这个比例，请写成百分数，例如 0.5，最多两位小数。");
        return null;
    }

    private async Task<DuesMemberPage?> PageAsync(Guid id, DuesStandardForm form, CancellationToken cancel)
    {
        var today = clock.Today();
        if (await standards.OfMemberAsync(id, Month.Of(today), user.Scope, cancel) is not var (member, branch))
            return null;
        var rule = (await rules.CurrentAsync(cancel)).InForce("DUES-RATE", today);
        return new DuesMemberPage(member, branch, form, rule is null ? "" : $"{rule.Text}{(rule.Set is { IsUnverified: true } ? "（待核对原文）" : "")}", user.May(Permission.ManageMembers));
    }
}
