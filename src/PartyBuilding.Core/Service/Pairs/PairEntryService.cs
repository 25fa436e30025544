using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Service.Pairs;

/// <summary>What happens under a pairing: the promise both sides sign, visits, items carried out.</summary>
public sealed class PairEntryService(PartyBuildingDbContext db, LedgerTransaction ledger, MemberDesk members, ServiceDesk desk, RuleBook rules)
{
    private const int MostItems = 1_000;

    /// <returns>Key of the pairing.</returns>
    public Task<Outcome<Guid>> AddAsync(AddPairEntry input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await OpenAsync(input.PairKey, context, cancel);
                if (opened.Value is not var (pair, branch))
                    return Outcome<Guid>.From(opened);
                if (await db.Set<PairEntry>().AnyAsync(e => e.Key == input.Key, cancel))
                    return Outcome<Guid>.Ok(pair.Key);
                var findings = new List<Finding>();
                var person = await desk.MemberAsync(input.PersonKey, branch.Id, nameof(input.PersonKey), findings, cancel);
                var by = ServiceDesk.Text(input.By, 60, "其他参加人员", nameof(input.By), findings);
                var what = ServiceDesk.Text(input.What, 400, "内容", nameof(input.What), findings);
                Check(input, pair, by, what, context.Today, findings);
                if (input is { Kind: PairEntryKind.Fulfilment, Items: > 0 and <= MostItems })
                    findings.AddRange(await PromiseAsync(pair.Key, pair.PromisedItems, input.Items.Value, input.On, cancel));
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                db.Add(new PairEntry
                {
                    Key = input.Key, PairKey = pair.Key, OrganisationId = branch.Id, Kind = input.Kind, On = input.On, PersonId = person, By = by, What = what!,
                    Items = input.Kind == PairEntryKind.Fulfilment ? input.Items!.Value : 0, AmountFen = input.AmountFen, RecordedNo = no,
                });
                desk.Record(context, "service.pair-entry", pair.Key, branch.Path, $"{ServiceWords.PairEntries[input.Kind]}，{input.On:yyyy-MM-dd}", no);
                return Outcome<Guid>.Ok(pair.Key);
            },
            cancel);

    /// <summary>Takes an entry back that was made by mistake, with the reason.</summary>
    public Task<Outcome<Guid>> TakeBackAsync(Guid pairKey, Guid key, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await OpenAsync(pairKey, context, cancel);
                if (opened.Value is not var (pair, branch))
                    return Outcome<Guid>.From(opened);
                if (await db.Set<PairEntry>().SingleOrDefaultAsync(e => e.Key == key && e.PairKey == pairKey && e.SupersededNo == Recorded.Current, cancel) is not { } entry)
                    return Outcome<Guid>.NotFound();
                if (string.IsNullOrWhiteSpace(context.Reason))
                    return Outcome<Guid>.Refused(ServiceFindings.ReasonMissing());
                entry.Supersede(no);
                desk.Record(context, "service.pair-entry-taken-back", pair.Key, branch.Path, $"撤回{ServiceWords.PairEntries[entry.Kind]}（{entry.On:yyyy-MM-dd}）", no);
                return Outcome<Guid>.Ok(pair.Key);
            },
            cancel);

    /// <summary>Writes or changes the promise of an open pairing; never below what has been carried out.</summary>
    public Task<Outcome<Guid>> PromiseAsync(SetPairPromise input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await OpenAsync(input.PairKey, context, cancel);
                if (opened.Value is not var (pair, branch))
                    return Outcome<Guid>.From(opened);
                if (pair.RecordedNo != input.Version)
                    return Outcome<Guid>.Conflict("这一条刚被别人修改过，请核对最新内容后再提交。");
                if (pair.EndedOn is not null)
                    return Outcome<Guid>.Refused(ServiceFindings.Finished());
                var findings = new List<Finding>();
                var promise = ServiceDesk.Text(input.Promise, 400, "承诺内容", nameof(input.Promise), findings);
                if (promise is null)
                    findings.Add(ServiceFindings.Missing("承诺内容", nameof(input.Promise)));
                if (input.Items is null or < 1 or > MostItems)
                    findings.Add(ServiceFindings.Missing($"承诺的件数（1 至 {MostItems}）", nameof(input.Items)));
                if (input.SignedOn > context.Today)
                    findings.Add(ServiceFindings.Day("签订日期", context.Today, nameof(input.SignedOn)));
                if (findings.Count == 0)
                    findings.AddRange(await PromiseAsync(pair.Key, input.Items!.Value, 0, context.Today, cancel));
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                var next = pair.Next(no);
                (next.Promise, next.PromisedItems, next.SignedOn) = (promise, input.Items!.Value, input.SignedOn);
                db.Add(next);
                desk.Record(context, "service.pair-promise", pair.Key, branch.Path, $"双向承诺 {input.Items} 件{(input.SignedOn is { } day ? $"，{day:yyyy-MM-dd} 签订" : "")}", no);
                return Outcome<Guid>.Ok(pair.Key);
            },
            cancel);

    private async Task<IReadOnlyList<Finding>> PromiseAsync(Guid pair, int promised, int added, DateOnly on, CancellationToken cancel)
    {
        var fulfilled = await db.Set<PairEntry>().Where(e => e.PairKey == pair && e.SupersededNo == Recorded.Current).SumAsync(e => e.Items, cancel);
        return (await rules.CurrentAsync(cancel)).Evaluate(PairChecks.Promise, new PromiseFacts(promised, fulfilled + added), on, RuleOccasion.Decision).Blocking;
    }

    private static void Check(AddPairEntry input, Pair pair, string? by, string? what, DateOnly today, List<Finding> findings)
    {
        if (!Enum.IsDefined(input.Kind))
            findings.Add(ServiceFindings.Missing("类别", nameof(input.Kind)));
        if (what is null)
            findings.Add(ServiceFindings.Missing("内容", nameof(input.What)));
        if (input.PersonKey is null && by is null)
            findings.Add(ServiceFindings.Missing("谁去的：选本支部党员，或写其他人员", nameof(input.PersonKey)));
        if (input.On > today)
            findings.Add(ServiceFindings.Day("日期", today, nameof(input.On)));
        if (input.On < pair.On)
            findings.Add(ServiceFindings.Before("日期", pair.On, nameof(input.On)));
        if (input.On > pair.EndedOn)
            findings.Add(ServiceFindings.After("日期", pair.EndedOn.Value, nameof(input.On)));
        if (input.Kind == PairEntryKind.Fulfilment && input.Items is null or < 1 or > MostItems)
            findings.Add(ServiceFindings.Missing($"兑现的件数（1 至 {MostItems}）", nameof(input.Items)));
        if (input is { Kind: PairEntryKind.Visit, Items: > 0 })
            findings.Add(ServiceFindings.ItemsOfVisit(nameof(input.Items)));
    }

    private async Task<Outcome<OpenPair>> OpenAsync(Guid key, CommandContext context, CancellationToken cancel)
    {
        if (await db.Set<Pair>().SingleOrDefaultAsync(p => p.Key == key && p.SupersededNo == Recorded.Current, cancel) is not { } pair)
            return Outcome<OpenPair>.NotFound();
        var opened = await members.OrganisationAsync(pair.OrganisationId, context, cancel);
        return opened.Value is { } branch ? Outcome<OpenPair>.Ok(new OpenPair(pair, branch)) : Outcome<OpenPair>.From(opened);
    }
}
