using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Floating;

/// <summary>《中国共产党流动党员活动证》, issued by the home's branch under the stamp of its base-level committee (L1833).</summary>
public sealed class FloatingCardService(PartyBuildingDbContext db, LedgerTransaction ledger, FloatingDesk desk, RuleBook rules)
{
    public Task<Outcome<Guid>> IssueAsync(IssueCard input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await desk.OpenAsync(input.Key, input.Version, context, cancel);
                if (opened.Value is not { } open)
                    return Outcome<Guid>.From(opened);
                if (!open.IsHome)
                    return Outcome<Guid>.Forbidden();
                if (!open.Row.IsOpen || open.Row.PersonId is null || open.Row.Kind != StayKind.Floating)
                    return Outcome<Guid>.Refused(FloatingFindings.NotNow("发放活动证"));
                var findings = (await rules.CurrentAsync(cancel)).Evaluate(
                    FloatingChecks.Card, input, input.IssuedOn, RuleOccasion.Decision, context.Reason).Blocking.ToList();
                var (number, by) = (FloatingDesk.Text(input.Number), FloatingDesk.Text(input.StampedBy));
                if (number is null)
                    findings.Add(FloatingFindings.Missing("活动证编号", nameof(input.Number)));
                if (number?.Length > 40)
                    findings.Add(FloatingFindings.TooLong("活动证编号", nameof(input.Number)));
                if (by?.Length > 120)
                    findings.Add(FloatingFindings.TooLong("盖章单位", nameof(input.StampedBy)));
                if (input.IssuedOn > context.Today)
                    findings.Add(FloatingFindings.NotFuture("发放日期", nameof(input.IssuedOn)));
                if (input.StampedOn > context.Today)
                    findings.Add(FloatingFindings.NotFuture("盖章日期", nameof(input.StampedOn)));
                if (number is not null && await TakenAsync(number, open.Row, cancel))
                    findings.Add(FloatingFindings.CardTaken(nameof(input.Number)));
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);

                var next = open.Row.Next(no);
                (next.CardNumber, next.CardIssuedOn, next.CardStampedOn, next.CardStampedBy) = (number, input.IssuedOn, input.StampedOn, by);
                db.Add(next);
                desk.Record(context, "floating.card", next, open.Path, $"发放活动证 {number}，{input.IssuedOn:yyyy-MM-dd}", no);
                return Outcome<Guid>.Ok(input.Key);
            },
            cancel);

    // Numbers are the district's own only where we issued them: a card from elsewhere may look the same.
    private Task<bool> TakenAsync(string number, FloatingStay row, CancellationToken cancel)
        => db.Set<FloatingStay>().AnyAsync(
            s => s.CardNumber == number && s.CardIssuedOn != null && s.PersonId != row.PersonId && s.SupersededNo == Recorded.Current, cancel);
}
