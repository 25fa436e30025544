using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;
using PartyBuilding.Core.Service.Pairs;
using PartyBuilding.Core.Service.Roster;

namespace PartyBuilding.Core.Service;

/// <summary>A pledge kept, a pairing ended, a suggestion answered; an entry made by mistake taken back.</summary>
public sealed class ServiceFinishService(PartyBuildingDbContext db, LedgerTransaction ledger, ServiceDesk desk, VolunteerRoster roster, RuleBook rules)
{
    public Task<Outcome<Guid>> FinishAsync(FinishService input, CommandContext context, CancellationToken cancel = default)
        => OpenAsync(input, context, (row, started, finished, path, no) => FinishAsync(input, row, started, finished, path, no, context, cancel), cancel);

    /// <summary>Takes an entry back, with the reason; it stays known to have been made.</summary>
    public Task<Outcome<Guid>> TakeBackAsync(FinishService input, CommandContext context, CancellationToken cancel = default)
        => OpenAsync(input, context, async (row, _, _, path, no) =>
        {
            if (string.IsNullOrWhiteSpace(context.Reason))
                return Outcome<Guid>.Refused(ServiceFindings.ReasonMissing());
            if (row is Pair && await LastEntryAsync(input.Key, cancel) is not null)
                return Outcome<Guid>.Refused(ServiceFindings.HasEntries());
            await roster.EndAsync(input.Key, no, cancel);
            row.Supersede(no);
            desk.Record(context, "service.taken-back", input.Key, path, $"撤回{ServiceWords.Kinds[input.Kind]}", no);
            return Outcome<Guid>.Ok(input.Key);
        }, cancel);

    private Task<DateOnly?> LastEntryAsync(Guid pair, CancellationToken cancel)
        => db.Set<PairEntry>().Where(e => e.PairKey == pair && e.SupersededNo == Recorded.Current).MaxAsync(e => (DateOnly?)e.On, cancel);

    private async Task<Outcome<Guid>> FinishAsync(
        FinishService input, IRecorded row, DateOnly started, bool finished, string path, long no, CommandContext context, CancellationToken cancel)
    {
        var findings = new List<Finding>();
        if (finished || row is Volunteering)
            return Outcome<Guid>.Refused(ServiceFindings.Finished());
        var text = ServiceDesk.Text(input.Text, 400, "结果", nameof(input.Text), findings);
        if (text is null)
            findings.Add(ServiceFindings.Missing(input.Kind == ServiceKind.Suggestion ? "回复内容" : "结果", nameof(input.Text)));
        if (input.On > context.Today)
            findings.Add(ServiceFindings.Day("日期", context.Today, nameof(input.On)));
        if (input.On < started)
            findings.Add(ServiceFindings.Before("日期", started, nameof(input.On)));
        if (row is Pair && await LastEntryAsync(input.Key, cancel) is { } last && input.On < last)
            findings.Add(ServiceFindings.Before("结束日期", last, nameof(input.On)));
        if (findings.Count > 0)
            return Outcome<Guid>.Refused(findings);
        switch (row)
        {
            case Pledge pledge:
                var kept = pledge.Next(no);
                (kept.FulfilledOn, kept.Result) = (input.On, text);
                db.Add(kept);
                break;
            case Pair pair:
                var ended = pair.Next(no);
                (ended.EndedOn, ended.Result) = (input.On, text);
                db.Add(ended);
                break;
            case Suggestion suggestion:
                var replied = suggestion.Next(no);
                (replied.RepliedOn, replied.Reply) = (input.On, text);
                db.Add(replied);
                findings.AddRange((await rules.CurrentAsync(cancel)).Evaluate(
                    ServiceChecks.Reply, new SuggestionFacts(started, input.On, context.Today), input.On, RuleOccasion.Record).Findings);
                break;
        }

        desk.Record(context, "service.finished", input.Key, path, $"{ServiceWords.Kinds[input.Kind]}办结，{input.On:yyyy-MM-dd}", no);
        return Outcome<Guid>.Ok(input.Key, findings);
    }

    private Task<Outcome<Guid>> OpenAsync(
        FinishService input, CommandContext context, Func<IRecorded, DateOnly, bool, string, long, Task<Outcome<Guid>>> step, CancellationToken cancel)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                if (!context.Actor.May(Permission.ManageMembers))
                    return Outcome<Guid>.Forbidden();
                (IRecorded Row, int Branch, DateOnly On, bool Finished)? found = input.Kind switch
                {
                    ServiceKind.Pledge when await db.Set<Pledge>().SingleOrDefaultAsync(x => x.Key == input.Key && x.SupersededNo == Recorded.Current, cancel) is { } x
                        => (x, x.OrganisationId, x.On, x.FulfilledOn is not null),
                    ServiceKind.Pair when await db.Set<Pair>().SingleOrDefaultAsync(x => x.Key == input.Key && x.SupersededNo == Recorded.Current, cancel) is { } x
                        => (x, x.OrganisationId, x.On, x.EndedOn is not null),
                    ServiceKind.Volunteering when await db.Set<Volunteering>().SingleOrDefaultAsync(x => x.Key == input.Key && x.SupersededNo == Recorded.Current, cancel) is { } x
                        => (x, x.OrganisationId, x.On, false),
                    ServiceKind.Suggestion when await db.Set<Suggestion>().SingleOrDefaultAsync(x => x.Key == input.Key && x.SupersededNo == Recorded.Current, cancel) is { } x
                        => (x, x.OrganisationId, x.On, x.RepliedOn is not null),
                    _ => null,
                };
                if (found is not var (row, branch, on, finished)
                    || await db.Organisations.In(context.Scope).Where(o => o.Id == branch).Select(o => o.Path).SingleOrDefaultAsync(cancel) is not { } path)
                    return Outcome<Guid>.NotFound();
                return row.RecordedNo == input.Version
                    ? await step(row, on, finished, path, no)
                    : Outcome<Guid>.Conflict("这一条刚被别人修改过，请核对最新内容后再提交。");
            },
            cancel);
}
