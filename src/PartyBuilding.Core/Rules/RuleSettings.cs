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
        if (rule.Guards == RuleGuard.Integrity && !input.Enabled)
            return Refuse(nameof(input.Enabled), "这条规则保证数据本身可能成立，不能停用。");

        var row = await db.Set<RuleSwitch>().SingleOrDefaultAsync(x => x.RuleCode == rule.Code, cancel);
        var before = row?.IsEnabled ?? !rule.IsLocalPractice;
        if (row is null) db.Add(new RuleSwitch { RuleCode = rule.Code, IsEnabled = input.Enabled, Reason = context.Reason! });
        else (row.IsEnabled, row.Reason) = (input.Enabled, context.Reason!);

        var verb = input.Enabled ? "启用" : "停用";
        events.Add(context, "rule.switched", Subject, $"{verb}规则“{rule.Title}”", new { rule.Code, before, after = input.Enabled });
        return await SaveAsync(context, cancel);
    }

    /// <summary>Sets the value of one parameter in one set.</summary>
    public async Task<Outcome> SetParameterAsync(SetRuleParameter input, CommandContext context, CancellationToken cancel = default)
    {
        if (Find(input.RuleCode) is not { } rule) return Outcome.NotFound();
        var parameter = rule.ParameterSets.FirstOrDefault(s => s.Set == input.SetName)?.Parameters.FirstOrDefault(p => p.Name == input.Name);
        if (parameter is null) return Outcome.NotFound();
        if (WithoutReason(context) is { } refused) return refused;
        var value = ChineseText.Normalise(input.Value);
        if (Unfit(parameter, value) is { } message) return Refuse(nameof(input.Value), message);

        var row = await db.Set<RuleParameterOverride>()
            .SingleOrDefaultAsync(x => x.RuleCode == rule.Code && x.SetName == input.SetName && x.Name == input.Name, cancel);
        var before = row?.Value ?? parameter.Value;
        if (row is null)
        {
            db.Add(new RuleParameterOverride
            {
                RuleCode = rule.Code, SetName = input.SetName, Name = input.Name, Value = value, Reason = context.Reason!,
            });
        }
        else
        {
            (row.Value, row.Reason) = (value, context.Reason!);
        }

        events.Add(
            context, "rule.parameter-set", Subject, $"规则“{rule.Title}”的{parameter.Label}（{input.SetName}）由 {before} 改为 {value}",
            new { rule.Code, input.SetName, input.Name, before, after = value });
        return await SaveAsync(context, cancel);
    }

    // Rules belong to no organisation; the root path shows the event to auditors of the whole.
    private static EventSubject Subject => new(EventSubject.System, Guid.Empty, "/");

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
