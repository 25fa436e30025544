using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Floating;

/// <summary>Dated entries: yearly checks, efforts, education, handling, help, visits.</summary>
public sealed class CareService(PartyBuildingDbContext db, LedgerTransaction ledger, FloatingDesk stays, SituationDesk situations, RuleBook rules)
{
    /// <summary>Under a stay; the yearly check is either side's (L1833), handling the home's.</summary>
    public Task<Outcome<Guid>> AddToStayAsync(AddCare input, long version, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                if (await KnownAsync(input, cancel))
                    return Outcome<Guid>.Ok(input.SubjectKey);
                var opened = await stays.OpenAsync(input.SubjectKey, version, context, cancel);
                if (opened.Value is not { } open)
                    return Outcome<Guid>.From(opened);
                if (input.Kind == CareKind.Handling && !open.IsHome)
                    return Outcome<Guid>.Forbidden();
                var findings = await CheckAsync(input, context.Today, FloatingWords.OfStays, cancel);
                if (input.Kind == CareKind.Check && open.Row.CardNumber is null)
                    findings.Add(FloatingFindings.NoCard());
                if (input.Kind == CareKind.Check && input.On < open.Row.CardIssuedOn)
                    findings.Add(FloatingFindings.Day("审核日期", open.Row.CardIssuedOn.Value, context.Today, nameof(input.On)));
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                Write(input, no);
                var late = input.Kind == CareKind.Check
                    ? (await rules.CurrentAsync(cancel)).Evaluate(
                        FloatingChecks.Yearly, new CheckAge(open.Row.LastCheckedOn ?? open.Row.CardIssuedOn, input.On), input.On, RuleOccasion.Record).Findings
                    : [];
                if (input.Kind == CareKind.Check && (open.Row.LastCheckedOn is not { } last || last < input.On))
                {
                    var next = open.Row.Next(no);
                    next.LastCheckedOn = input.On;
                    db.Add(next);
                }

                stays.Record(context, "floating.care", open.Row, open.Path, $"{FloatingWords.Cares[input.Kind]}，{input.On:yyyy-MM-dd}", no);
                return Outcome<Guid>.Ok(input.SubjectKey, late);
            },
            cancel);

    /// <summary>Under a situation.</summary>
    public Task<Outcome<Guid>> AddToSituationAsync(AddCare input, long version, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                if (await KnownAsync(input, cancel))
                    return Outcome<Guid>.Ok(input.SubjectKey);
                var opened = await situations.OpenAsync(input.SubjectKey, version, context, cancel);
                if (opened.Value is not { } row)
                    return Outcome<Guid>.From(opened);
                var findings = await CheckAsync(input, context.Today, FloatingWords.OfSituations[row.Kind], cancel);
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                Write(input, no);
                situations.Record(context, "situation.care", row, $"{FloatingWords.Cares[input.Kind]}，{input.On:yyyy-MM-dd}", no);
                return Outcome<Guid>.Ok(input.SubjectKey);
            },
            cancel);

    /// <summary>Takes an entry back that was made by mistake; it stays known to have been made.</summary>
    public Task<Outcome<Guid>> TakeBackAsync(Guid key, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var entry = await db.Set<CareEntry>().SingleOrDefaultAsync(e => e.Key == key && e.SupersededNo == Recorded.Current, cancel);
                if (entry is null)
                    return Outcome<Guid>.NotFound();
                var words = $"撤回{FloatingWords.Cares[entry.Kind]}记录（{entry.On:yyyy-MM-dd}）";
                if (await Version<FloatingStay>(s => s.Key == entry.SubjectKey && s.SupersededNo == Recorded.Current, cancel) is { } stay)
                {
                    var opened = await stays.OpenAsync(entry.SubjectKey, stay, context, cancel);
                    if (opened.Value is not { } open)
                        return Outcome<Guid>.From(opened);
                    entry.Supersede(no);
                    if (entry.Kind == CareKind.Check)
                    {
                        var next = open.Row.Next(no);
                        next.LastCheckedOn = await LastCheckAsync(entry, cancel);
                        db.Add(next);
                    }

                    stays.Record(context, "floating.care", open.Row, open.Path, words, no);
                    return Outcome<Guid>.Ok(entry.SubjectKey);
                }

                var version = await Version<Situation>(s => s.Key == entry.SubjectKey && s.SupersededNo == Recorded.Current, cancel);
                var found = await situations.OpenAsync(entry.SubjectKey, version ?? 0, context, cancel);
                if (found.Value is not { } row)
                    return Outcome<Guid>.From(found);
                entry.Supersede(no);
                situations.Record(context, "situation.care", row, words, no);
                return Outcome<Guid>.Ok(entry.SubjectKey);
            },
            cancel);

    private Task<long?> Version<T>(System.Linq.Expressions.Expression<Func<T, bool>> which, CancellationToken cancel) where T : class, IRecorded
        => db.Set<T>().Where(which).Select(r => (long?)r.RecordedNo).SingleOrDefaultAsync(cancel);

    private Task<DateOnly?> LastCheckAsync(CareEntry gone, CancellationToken cancel)
        => db.Set<CareEntry>()
            .Where(e => e.SubjectKey == gone.SubjectKey && e.Kind == CareKind.Check && e.SupersededNo == Recorded.Current && e.Id != gone.Id)
            .MaxAsync(e => (DateOnly?)e.On, cancel);

    private Task<bool> KnownAsync(AddCare input, CancellationToken cancel)
        => db.Set<CareEntry>().AnyAsync(e => e.Key == input.Key && e.SubjectKey == input.SubjectKey, cancel);

    private async Task<List<Finding>> CheckAsync(AddCare input, DateOnly today, IReadOnlyList<CareKind> allowed, CancellationToken cancel)
    {
        var findings = new List<Finding>();
        if (!allowed.Contains(input.Kind))
            findings.Add(FloatingFindings.WrongKind(nameof(input.Kind)));
        if (input.On > today)
            findings.Add(FloatingFindings.NotFuture("日期", nameof(input.On)));
        if (ChineseText.Clean(input.What).Length is var length and (0 or > 400))
            findings.Add(length == 0 ? FloatingFindings.Missing("内容", nameof(input.What)) : FloatingFindings.TooLong("内容", nameof(input.What)));
        if (ChineseText.Clean(input.By).Length is var by and (0 or > 60))
            findings.Add(by == 0 ? FloatingFindings.Missing("经办人", nameof(input.By)) : FloatingFindings.TooLong("经办人", nameof(input.By)));
        if (input.AmountFen is { } fen && (fen < 0 || input.Kind != CareKind.Help))
            findings.Add(FloatingFindings.WrongKind(nameof(input.AmountFen)));
        if (input.Kind == CareKind.Handling)
        {
            var first = await db.Set<CareEntry>()
                .Where(e => e.SubjectKey == input.SubjectKey && e.Kind == CareKind.Education && e.SupersededNo == Recorded.Current)
                .MinAsync(e => (DateOnly?)e.On, cancel);
            findings.AddRange((await rules.CurrentAsync(cancel)).Evaluate(
                FloatingChecks.Handling, new HandlingFacts(input.On, first), input.On, RuleOccasion.Decision).Blocking);
        }

        return findings;
    }

    private void Write(AddCare input, long no) => db.Add(new CareEntry
    {
        Key = input.Key, SubjectKey = input.SubjectKey, Kind = input.Kind, On = input.On, What = ChineseText.Clean(input.What),
        By = ChineseText.Clean(input.By), AmountFen = input.AmountFen, RecordedNo = no,
    });
}
