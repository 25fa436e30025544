using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Rules;

/// <summary>The department's edits of rules. Each needs a reason and is an event; the file's statement stays as it is.</summary>
public sealed class RuleSettings(PartyBuildingDbContext db, ChangeStamps stamps, EventLog events)
{
    /// <summary>Switches a rule on or off.</summary>
    public async Task<Outcome> SwitchAsync(SwitchRule input, CommandContext context, CancellationToken cancel = default)
    {
        if (Find(input.RuleCode) is not { } rule) return Outcome.NotFound();
        if (WithoutReason(context) is { } refused) return refused;
        if (!rule.MayBeSwitchedOff && !input.Enabled)
            return Refuse(nameof(input.Enabled), rule.Guards == RuleGuard.Integrity ? "这条规则保证数据本身可能成立，不能停用。" : "这是必须执行的规定，不能停用；要求有变的，请修改参数。");

        var row = await db.Set<RuleSwitch>().SingleOrDefaultAsync(x => x.RuleCode == rule.Code, cancel);
        var before = row?.IsEnabled ?? !rule.IsLocalPractice;
        if (row is null) db.Add(new RuleSwitch { RuleCode = rule.Code, IsEnabled = input.Enabled, Reason = context.Reason! });
        else (row.IsEnabled, row.Reason) = (input.Enabled, context.Reason!);

        var verb = input.Enabled ? "启用" : "停用";
        events.Add(context, "rule.switched", Subject(rule), $"{verb}规则“{rule.Title}”", new { rule.Code, before, after = input.Enabled });
        return await SaveAsync(context, cancel);
    }

    /// <summary>Sets the value of one parameter from a day on; another value for the same day replaces it.</summary>
    public async Task<Outcome> SetParameterAsync(SetRuleParameter input, CommandContext context, CancellationToken cancel = default)
    {
        if (Find(input.RuleCode) is not { } rule) return Outcome.NotFound();
        if (rule.SetOn(input.ValidFrom)?.Parameters.FirstOrDefault(p => p.Name == input.Name) is not { } parameter) return Outcome.NotFound();
        if (WithoutReason(context) is { } refused) return refused;
        var value = ChineseText.Normalise(input.Value);
        if (Unfit(parameter, value) is { } message) return Refuse(nameof(input.Value), message);
        var first = rule.ParameterSets.Min(s => s.ValidFrom);
        if (input.ValidFrom < first)
            return Refuse(nameof(input.ValidFrom), $"这条规则从 {first:yyyy年M月d日} 起执行，生效日期不能更早。");

        var edits = await db.Set<RuleParameterOverride>().Where(x => x.RuleCode == rule.Code).ToListAsync(cancel);
        var before = rule.WithValues([.. edits.Select(e => e.ToValue())]).SetOn(input.ValidFrom)!.Parameters.First(p => p.Name == input.Name).Value;
        if (before == value)
            return Refuse(nameof(input.Value), $"{input.ValidFrom:yyyy年M月d日}执行的“{parameter.Label}”已经是这个值。");
        if (edits.FirstOrDefault(x => x.Name == input.Name && x.ValidFrom == input.ValidFrom) is { } row)
        {
            (row.Value, row.Reason, row.SetBy, row.SetAt) = (value, context.Reason!, context.Actor.Name, context.At);
        }
        else
        {
            db.Add(new RuleParameterOverride
            {
                RuleCode = rule.Code, Name = input.Name, ValidFrom = input.ValidFrom, Value = value, Reason = context.Reason!,
                SetBy = context.Actor.Name, SetAt = context.At,
            });
        }

        events.Add(
            context, "rule.parameter-set", Subject(rule),
            $"规则“{rule.Title}”的{parameter.Label}自 {input.ValidFrom:yyyy年M月d日} 起由{Shown(parameter, before)}改为{Shown(parameter, value)}",
            new { rule.Code, input.Name, from = input.ValidFrom, before, after = value });
        return await SaveAsync(context, cancel);
    }

    private static string Shown(RuleParameter parameter, string value) =>
        parameter.Choices?.GetValueOrDefault(value) is { } meaning ? $"“{meaning}”" : $" {value} {parameter.Unit}".TrimEnd() + " ";

    // Rules belong to no organisation; the root path shows the event to auditors of the whole.
    private static EventSubject Subject(RuleDefinition rule) => new(EventSubject.System, RuleKey.Of(rule.Code), "/");

    private static RuleDefinition? Find(string code) => RuleCatalogue.Embedded.Rules.FirstOrDefault(r => r.Code == code);

    private static string? Unfit(RuleParameter parameter, string value)
    {
        if (parameter.Choices is { } choices)
            return choices.ContainsKey(value) ? null : $"“{parameter.Label}”只能在所列各项中选择。";
        return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? null : $"“{parameter.Label}”应是不小于 0 的整数。";
    }

    private static Outcome? WithoutReason(CommandContext context) => context.Reason switch
    {
        null or "" => Refuse("Reason", "请填写修改规则的理由，例如文件名称和文号。"),
        { Length: > 400 } => Refuse("Reason", "理由最多 400 字。"),
        _ => null,
    };

    private static Outcome Refuse(string field, string message) => Outcome.Refused(new Finding("INPUT", RuleForce.Must, message, field));

    private async Task<Outcome> SaveAsync(CommandContext context, CancellationToken cancel)
    {
        try
        {
            await stamps.TouchAsync(ChangeStamp.Rules, context.At, cancel);
            await db.SaveChangesAsync(cancel);
            return Outcome.Ok();
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            return Outcome.Conflict("这条规则刚被别人修改过，请核对最新内容后再提交。");
        }
    }
}
