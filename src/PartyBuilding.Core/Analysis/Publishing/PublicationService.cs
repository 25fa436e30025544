using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Analysis.Saved;
using PartyBuilding.Core.Analysis.Tables;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Queries;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Analysis.Publishing;

/// <summary>
/// Publishes figures (L4539). Without an approval record nothing is published: somebody puts the figures forward, somebody
/// else at the district confirms that they may be public and that secrecy was checked.
/// </summary>
public sealed class PublicationService(
    PartyBuildingDbContext db, LedgerTransaction ledger, EventLog events, SavedAnalyses saved, CrossTabs tables, ScopeHome home)
{
    private const string Source = "手册2008 L4539";

    /// <returns>The key; the same click twice makes one.</returns>
    public async Task<Outcome<Guid>> ProposeAsync(ProposePublication input, CommandContext context, CancellationToken cancel = default)
    {
        if (!context.Actor.May(Permission.ExportStatistics) || context.Actor.AccountId is not { } me)
            return Outcome<Guid>.Forbidden();
        if (await saved.FindAsync(input.Analysis, context.Actor, context.Scope, cancel) is not { } analysis || await home.FindAsync(context.Scope, cancel) is not { } unit)
            return Outcome<Guid>.NotFound();
        var purpose = ChineseText.Clean(input.Purpose);
        if (Text(purpose, "Purpose", "请写明公布的用途和范围。") is { } fault)
            return Outcome<Guid>.Refused(fault);
        // The condition stands in words above the figures: one that asks for a name would publish it.
        if (analysis.Query.Condition?.Groups.Any(g => g.Lines.Any(l => l.Field is "name" or "initials")) == true)
            return Outcome<Guid>.Refused(Wrong("Purpose", "按姓名筛选的数字不能公布，请换一个条件。"));
        var counted = await tables.CountAsync(analysis.Query, context.Scope, cancel);
        if (counted.Value is not { } table)
            return Outcome<Guid>.From(counted);
        var snapshot = AnalysisJson.Of(table);
        if (snapshot.Length > AnalysisPublicationConfiguration.LongestSnapshot)
            return Outcome<Guid>.Refused(Wrong("Purpose", "表太大，公布前请减少行或列。"));
        return await ledger.RunAsync(
            async _ =>
            {
                if (await db.Set<AnalysisPublication>().SingleOrDefaultAsync(p => p.PublicId == input.Key, cancel) is { } known)
                    return known.ProposerId == me ? Outcome<Guid>.Ok(known.PublicId) : Outcome<Guid>.NotFound();
                if (await db.Set<AnalysisPublication>().AnyAsync(p => p.AnalysisId == analysis.Id && p.ProposerId == me && p.Status == PublicationStatus.Proposed, cancel))
                    return Outcome<Guid>.Refused(Wrong("Purpose", "这个分析已经有一份公布申请在等批准，请先撤回那一份。"));
                db.Add(new AnalysisPublication
                {
                    PublicId = input.Key, AnalysisId = analysis.Id, Title = analysis.Name, Snapshot = snapshot, OrganisationId = unit.Id, ProposerId = me,
                    ProposerName = context.Actor.Name, ProposedAt = context.At, Purpose = purpose, Status = PublicationStatus.Proposed,
                });
                events.Add(context, "publication.proposed", new EventSubject(EventSubject.Publication, input.Key, unit.Path), $"申请公布“{analysis.Name}”");
                return Outcome<Guid>.Ok(input.Key);
            },
            cancel);
    }

    public Task<Outcome<bool>> ApproveAsync(ApprovePublication input, CommandContext context, CancellationToken cancel = default)
        => DecideAsync(input.Key, input.Version, context, (publication, me) =>
        {
            var findings = new List<Finding>();
            if (!input.MayBePublic)
                findings.Add(Wrong("MayBePublic", "没有确认“可以公开”，不能公布。"));
            if (!input.SecrecyChecked)
                findings.Add(Wrong("SecrecyChecked", "没有做保密审查，不能公布。"));
            if (input.On is not { } on || on > context.Today || on < LocalTime.DateOf(publication.ProposedAt))
                findings.Add(Wrong("On", "请填写批准日期：不早于申请当天，不晚于今天。"));
            if (findings.Count > 0)
                return findings;
            publication.Approve(me, context.Actor.Name, input.On!.Value);
            Record(context, "publication.approved", publication, $"批准公布“{publication.Title}”：可以公开，已作保密审查");
            return findings;
        }, cancel);

    public Task<Outcome<bool>> RefuseAsync(EndPublication input, CommandContext context, CancellationToken cancel = default)
        => DecideAsync(input.Key, input.Version, context, (publication, me) =>
        {
            var reason = ChineseText.Clean(input.Reason);
            if (Text(reason, "Reason", "请写明不同意公布的理由。") is { } fault)
                return [fault];
            publication.Refuse(me, context.Actor.Name, context.Today, reason);
            Record(context, "publication.refused", publication, $"不同意公布“{publication.Title}”：{reason}");
            return [];
        }, cancel);

    /// <summary>The district takes back what is published; who put it forward, what still waits.</summary>
    public Task<Outcome<bool>> WithdrawAsync(EndPublication input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync(
            async _ =>
            {
                if (await FindAsync(input.Key, cancel) is not { } known)
                    return Outcome<bool>.NotFound();
                var (isDesk, isMine) = (await Publications.IsDeskAsync(db, context, cancel), known.ProposerId == context.Actor.AccountId);
                if (!isDesk && !isMine)
                    return known.Status == PublicationStatus.Published ? Outcome<bool>.Forbidden() : Outcome<bool>.NotFound();
                if (known.Version != input.Version || known.Status is PublicationStatus.Refused or PublicationStatus.Withdrawn)
                    return Outcome<bool>.Conflict("这份公布刚被处理过，请核对最新内容。");
                if (known.Status == PublicationStatus.Published ? !isDesk : !isMine)
                    return Outcome<bool>.Forbidden();
                var reason = ChineseText.Clean(input.Reason);
                if (Text(reason, "Reason", "请写明撤回的理由。") is { } fault)
                    return Outcome<bool>.Refused(fault);
                known.Withdraw(context.Actor.Name, context.At, reason);
                Record(context, "publication.withdrawn", known, $"撤回“{known.Title}”：{reason}");
                return Outcome<bool>.Ok(true);
            },
            cancel);

    private Task<Outcome<bool>> DecideAsync(
        Guid key, int version, CommandContext context, Func<AnalysisPublication, int, IReadOnlyList<Finding>> decide, CancellationToken cancel)
        => ledger.RunAsync(
            async _ =>
            {
                if (!await Publications.IsDeskAsync(db, context, cancel) || context.Actor.AccountId is not { } me)
                    return Outcome<bool>.Forbidden();
                if (await FindAsync(key, cancel) is not { } known)
                    return Outcome<bool>.NotFound();
                if (known.Version != version || known.Status != PublicationStatus.Proposed)
                    return Outcome<bool>.Conflict("这份公布申请刚被处理过，请核对最新内容。");
                // Nobody approves what they put forward themselves.
                if (known.ProposerId == me)
                    return Outcome<bool>.Refused(Wrong(null, "申请人不能批准自己的申请，请另一位同志批准。"));
                var findings = decide(known, me);
                return findings.Count > 0 ? Outcome<bool>.Refused(findings) : Outcome<bool>.Ok(true);
            },
            cancel);

    private Task<AnalysisPublication?> FindAsync(Guid key, CancellationToken cancel) => db.Set<AnalysisPublication>().SingleOrDefaultAsync(p => p.PublicId == key, cancel);

    // The path of the district's root: publications are the district's business, whoever put them forward.
    private void Record(CommandContext context, string kind, AnalysisPublication publication, string summary)
        => events.Add(context, kind, new EventSubject(EventSubject.Publication, publication.PublicId, context.Scope.Ranges[0].Low), summary);

    private static Finding? Text(string text, string field, string message) => text.Length switch
    {
        0 => Wrong(field, message),
        > AnalysisPublicationConfiguration.LongestText => Wrong(field, $"最多 {AnalysisPublicationConfiguration.LongestText} 个字。"),
        _ => null,
    };

    private static Finding Wrong(string? field, string message) => new("ANALYSIS-PUBLISH", RuleForce.Must, message, field) { Source = Source };
}
