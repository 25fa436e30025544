using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Analysis.Dimensions;
using PartyBuilding.Core.Analysis.Tables;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Queries;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Analysis.Saved;

/// <summary>Saves analyses, renames them and takes them back; only the owner changes one.</summary>
public sealed class SavedAnalysisService(PartyBuildingDbContext db, LedgerTransaction ledger, EventLog events, AnalysisReader reader, ScopeHome home)
{
    private const int LongestDocument = 100;

    /// <returns>The key; one that was saved before under the same key by the same click answers the same.</returns>
    public async Task<Outcome<Guid>> SaveAsync(SaveAnalysis input, CommandContext context, CancellationToken cancel = default)
    {
        if (!context.Actor.May(Permission.ViewStatistics) || context.Actor.AccountId is not { } owner)
            return Outcome<Guid>.Forbidden();
        if (await home.FindAsync(context.Scope, cancel) is not { } unit)
            return Outcome<Guid>.NotFound();
        var opened = await reader.OpenAsync(input.Query, context.Scope, cancel);
        var findings = opened.Findings.Concat(Targets(input.Query, opened.Value)).ToList();
        var name = ChineseText.Clean(input.Name);
        var definition = AnalysisJson.Of(input.Query);
        if (name.Length is 0 or > SavedAnalysisConfiguration.LongestName)
            findings.Add(Wrong("Name", name.Length == 0 ? "请给分析起个名称。" : $"名称最多 {SavedAnalysisConfiguration.LongestName} 个字。"));
        if (definition.Length > SavedAnalysisConfiguration.LongestDefinition)
            findings.Add(Wrong("Condition", "条件太长，存不下，请换一个。"));
        if (findings.Count > 0)
            return Outcome<Guid>.Refused(findings);
        return await ledger.RunAsync(
            async _ =>
            {
                var known = await db.Set<SavedAnalysis>().SingleOrDefaultAsync(q => q.PublicId == input.Key, cancel);
                if (known is null ? input.Version is not null : known.OwnerId != owner || known.ClosedAt is not null)
                    return Outcome<Guid>.NotFound();
                if (known is not null && input.Version is null)
                    return Outcome<Guid>.Ok(known.PublicId);
                if (known is not null && known.Version != input.Version)
                    return Outcome<Guid>.Conflict("这个分析刚被修改过，请核对最新内容后再保存。");
                if (await db.Set<SavedAnalysis>().AnyAsync(q => q.OwnerId == owner && q.Name == name && q.PublicId != input.Key && q.ClosedAt == null, cancel))
                    return Outcome<Guid>.Refused(Wrong("Name", "您已经有一个同名的分析，请换个名称。"));
                Put(known, input, name, definition, owner, unit.Id, context);
                events.Add(context, "analysis.saved", new EventSubject(EventSubject.Analysis, input.Key, unit.Path), input.Shared ? "保存分析，共享" : "保存分析");
                return Outcome<Guid>.Ok(input.Key);
            },
            cancel);
    }

    /// <summary>Takes one back, for everybody it was shared with too. What was published from it stays.</summary>
    public Task<Outcome<bool>> CloseAsync(Guid key, int version, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync(
            async _ =>
            {
                var known = await db.Set<SavedAnalysis>().SingleOrDefaultAsync(q => q.PublicId == key && q.OwnerId == context.Actor.AccountId, cancel);
                if (known is null || await home.FindAsync(context.Scope, cancel) is not { } unit)
                    return Outcome<bool>.NotFound();
                if (known.ClosedAt is not null)
                    return Outcome<bool>.Ok(false);
                if (known.Version != version)
                    return Outcome<bool>.Conflict("这个分析刚被修改过，请核对后再删除。");
                known.ClosedAt = context.At;
                events.Add(context, "analysis.deleted", new EventSubject(EventSubject.Analysis, key, unit.Path), "删除分析");
                return Outcome<bool>.Ok(true);
            },
            cancel);

    private void Put(SavedAnalysis? known, SaveAnalysis input, string name, string definition, int owner, int unit, CommandContext context)
    {
        if (known is not null)
        {
            (known.Name, known.OwnerName, known.Shared, known.Definition, known.SavedAt) = (name, context.Actor.Name, input.Shared, definition, context.At);
            return;
        }

        db.Add(new SavedAnalysis
        {
            PublicId = input.Key, Name = name, OwnerId = owner, OwnerName = context.Actor.Name, OrganisationId = unit,
            Shared = input.Shared, Definition = definition, SavedAt = context.At,
        });
    }

    private static IEnumerable<Finding> Targets(AnalysisQuery query, OpenAnalysis? open)
    {
        if (query.Targets.Count > AnalysisQuery.MostTargets || query.Targets.Select(t => t.Category).Distinct(StringComparer.Ordinal).Count() != query.Targets.Count)
            yield return Wrong("Targets", $"每一行只能对照一个文件数字，最多 {AnalysisQuery.MostTargets} 个。");
        var known = open is null ? null : SubjectAnalysis.MapOf(open.Row, open.Now).Categories.Select(c => c.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var target in query.Targets)
        {
            if (known is not null && !known.Contains(target.Category))
                yield return Wrong("Targets", "要对照的那一行已经不在表里，请重新选择。");
            if (target.Percent is < 0 or > 100)
                yield return Wrong("Targets", "文件规定的比例请填写 0 至 100。");
            if (ChineseText.Clean(target.Document).Length is 0 or > LongestDocument)
                yield return Wrong("Targets", $"请填写文件名称或文号，最多 {LongestDocument} 个字。");
        }
    }

    private static Finding Wrong(string? field, string message) => new("ANALYSIS-SAVE", RuleForce.Must, message, field);
}
