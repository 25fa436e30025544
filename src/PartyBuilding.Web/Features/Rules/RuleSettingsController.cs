using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Rules;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Rules;

/// <summary>What the department decides about a rule: a value of a parameter from a day on, and whether the rule is applied.</summary>
[Route("rules/{code}")]
[Allow(Permission.ManageRules)]
public sealed class RuleSettingsController(RuleQueries rules, RuleSettings settings, CurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet("parameters/{name}")]
    public Task<IActionResult> Parameter(string code, string name, CancellationToken cancel) => ParameterAsync(code, name, new ParameterForm(), cancel);

    [HttpPost("parameters/{name}")]
    public async Task<IActionResult> Parameter(string code, string name, ParameterForm form, CancellationToken cancel)
    {
        var again = await ParameterAsync(code, name, form, cancel);
        if (form.ValidFrom is not { } from)
        {
            ModelState.TryAddModelError(nameof(form.ValidFrom), "请填写生效日期。");
            return this.Unreadable(again);
        }

        var outcome = await settings.SetParameterAsync(new SetRuleParameter(code, name, form.Value ?? "", from), user.Command(form.Reason), cancel);
        return this.Answer(outcome, () => Done(code, $"已修改，自 {from:yyyy年M月d日} 起执行。"), () => again);
    }

    [HttpGet("switch")]
    public Task<IActionResult> Switch(string code, CancellationToken cancel) => SwitchAsync(code, new SwitchForm(), cancel);

    [HttpPost("switch")]
    public async Task<IActionResult> Switch(string code, SwitchForm form, CancellationToken cancel)
    {
        var again = await SwitchAsync(code, form, cancel);
        var outcome = await settings.SwitchAsync(new SwitchRule(code, form.Enabled), user.Command(form.Reason), cancel);
        return this.Answer(outcome, () => Done(code, form.Enabled ? "规则已启用。" : "规则已停用。"), () => again);
    }

    private RedirectResult Done(string code, string words)
    {
        TempData.Say(words);
        return Redirect($"/rules/{code}");
    }

    private async Task<IActionResult> ParameterAsync(string code, string name, ParameterForm form, CancellationToken cancel)
    {
        var rule = await rules.FindAsync(code, clock.Today(), cancel);
        if (rule is null || RuleQueries.Parameters(code).FirstOrDefault(p => p.Name == name) is not { } parameter)
            return NotFound();
        return View(nameof(Parameter), form with { Rule = rule, Parameter = parameter });
    }

    private async Task<IActionResult> SwitchAsync(string code, SwitchForm form, CancellationToken cancel)
        => await rules.FindAsync(code, clock.Today(), cancel) is { } rule ? View(nameof(Switch), form with { Rule = rule }) : NotFound();
}
