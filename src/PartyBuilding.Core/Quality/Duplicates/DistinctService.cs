using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Quality.Duplicates;

/// <summary>Remembers that two who look alike are two (不是同一人), and takes that back.</summary>
public sealed class DistinctService(PartyBuildingDbContext db, LedgerTransaction ledger, EventLog events, DuplicateReading reading, DuplicateQueries queries)
{
    private const int LongestReason = 200;

    /// <returns>Refused for two who hold one ID number: one of the numbers is wrong and must be mended.</returns>
    public async Task<Outcome> TellApartAsync(Guid first, Guid second, CommandContext context, CancellationToken cancel = default)
        => await ledger.RunAsync<bool>(
            async no =>
            {
                if (!context.Actor.May(Permission.ManageMembers))
                    return Outcome<bool>.Forbidden();
                var pair = (await reading.OpenAsync(context.Scope, cancel))
                    .FirstOrDefault(p => (p.Low.Key == first && p.High.Key == second) || (p.Low.Key == second && p.High.Key == first));
                if (pair is null)
                    return (await queries.DistinctAsync(context.Scope, cancel: cancel)).Any(d => (d.FirstKey, d.SecondKey) == (first, second) || (d.FirstKey, d.SecondKey) == (second, first))
                        ? Outcome<bool>.Ok(true)
                        : Outcome<bool>.NotFound();
                var reason = ChineseText.Clean(context.Reason);
                if (reason.Length is 0 or > LongestReason)
                    return Outcome<bool>.Refused(Must($"请写明依据，不超过 {LongestReason} 字。", "Reason"));
                if (pair.IsStrict)
                    return Outcome<bool>.Refused(Must("两人登记了同一个公民身份号码，不能认定为两个人。", "Reason", "请先更正其中一人的号码。"));
                db.Add(new DistinctPair
                {
                    PublicId = PublicKey.New(context.At), LowId = pair.Low.Id, HighId = pair.High.Id, Fingerprint = pair.Fingerprint, Reason = reason,
                    DecidedBy = context.Actor.Name, DecidedAt = context.At,
                });
                foreach (var person in new[] { pair.Low, pair.High })
                    events.Add(context, "person.told-apart", new EventSubject(EventSubject.Person, person.Key, context.Scope.Low1), "认定与同名、同日出生的另一人不是同一人", recordedNo: no);
                return Outcome<bool>.Ok(true);
            },
            cancel);

    public async Task<Outcome> TakeBackAsync(Guid key, CommandContext context, CancellationToken cancel = default)
        => await ledger.RunAsync<bool>(
            async no =>
            {
                if (!context.Actor.May(Permission.ManageMembers))
                    return Outcome<bool>.Forbidden();
                if ((await queries.DistinctAsync(context.Scope, int.MaxValue, cancel)).FirstOrDefault(d => d.Key == key) is not { } seen)
                    return Outcome<bool>.NotFound();
                var pair = await db.Set<DistinctPair>().SingleAsync(d => d.PublicId == key, cancel);
                (pair.TakenBackAt, pair.TakenBackBy) = (context.At, context.Actor.Name);
                foreach (var person in new[] { seen.FirstKey, seen.SecondKey })
                    events.Add(context, "person.not-told-apart", new EventSubject(EventSubject.Person, person, context.Scope.Low1), "取消“不是同一人”的认定", recordedNo: no);
                return Outcome<bool>.Ok(true);
            },
            cancel);

    private static Finding Must(string message, string field, string? remedy = null) => new("QUALITY-DISTINCT", RuleForce.Must, message, field, remedy);
}
