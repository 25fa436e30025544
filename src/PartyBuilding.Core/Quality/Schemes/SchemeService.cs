using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Quality.Schemes;

/// <summary>The department adds, changes and withdraws check schemes of its own.</summary>
public sealed class SchemeService(PartyBuildingDbContext db, LedgerTransaction ledger, EventLog events, SchemeQueries schemes)
{
    public const int LongestName = 30;

    /// <returns>Key of the scheme.</returns>
    public Task<Outcome<Guid>> SaveAsync(SaveScheme input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                if (!context.Actor.May(Permission.ManageRules))
                    return Outcome<Guid>.Forbidden();
                var own = await db.Set<CheckScheme>().SingleOrDefaultAsync(s => s.PublicId == input.Key && s.WithdrawnAt == null, cancel);
                if (own is null && input.Version is not null)
                    return Outcome<Guid>.NotFound();
                if (own is not null && input.Version is null)
                    return Outcome<Guid>.Ok(own.PublicId);
                if (own is not null && own.Version != input.Version)
                    return Outcome<Guid>.Conflict("这个方案刚被别人修改过，请核对最新内容后再保存。");
                var name = ChineseText.Clean(input.Name);
                var findings = await CheckAsync(name, input, cancel);
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                var codes = string.Join(' ', input.Codes.Distinct().Order(StringComparer.Ordinal));
                var before = own is null ? null : new { own.Name, own.Codes };
                if (own is null)
                    db.Add(own = new CheckScheme { PublicId = input.Key, Name = name, Codes = codes });
                (own.Name, own.Codes) = (name, codes);
                Record(context, "quality.scheme-saved", own, before is null ? $"增加校核方案“{name}”" : $"修改校核方案“{name}”", new { before, after = new { own.Name, own.Codes } }, no);
                return Outcome<Guid>.Ok(own.PublicId);
            },
            cancel);

    public async Task<Outcome> WithdrawAsync(Guid key, int version, CommandContext context, CancellationToken cancel = default)
        => await ledger.RunAsync<bool>(
            async no =>
            {
                if (!context.Actor.May(Permission.ManageRules))
                    return Outcome<bool>.Forbidden();
                if (await db.Set<CheckScheme>().SingleOrDefaultAsync(s => s.PublicId == key && s.WithdrawnAt == null, cancel) is not { } own)
                    return Outcome<bool>.NotFound();
                if (own.Version != version)
                    return Outcome<bool>.Conflict("这个方案刚被别人修改过，请核对最新内容后再操作。");
                own.WithdrawnAt = context.At;
                Record(context, "quality.scheme-withdrawn", own, $"停用校核方案“{own.Name}”", null, no);
                return Outcome<bool>.Ok(true);
            },
            cancel);

    private async Task<List<Finding>> CheckAsync(string name, SaveScheme input, CancellationToken cancel)
    {
        var findings = new List<Finding>();
        if (name.Length is 0 or > LongestName)
            findings.Add(Must($"请填写方案名称，不超过 {LongestName} 字。", "Name"));
        else if ((await schemes.ListAsync(cancel)).Any(s => s.Name == name && s.Key != input.Key))
            findings.Add(Must("已有同名的方案。", "Name"));
        if (input.Codes.Count == 0)
            findings.Add(Must("至少选择一条规则。", "Codes"));
        else if (!input.Codes.All(QualityRules.Knows))
            findings.Add(Must("所选规则不能用于数据检查。", "Codes"));
        return findings;
    }

    private void Record(CommandContext context, string kind, CheckScheme scheme, string summary, object? detail, long no)
        => events.Add(context, kind, new EventSubject(EventSubject.System, scheme.PublicId, OrganisationPath.Root), summary, detail, no);

    private static Finding Must(string message, string field) => new("QUALITY-SCHEME", RuleForce.Must, message, field);
}
