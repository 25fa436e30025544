using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Demo;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Transfers;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Demo;

public sealed class DemoTransferTests : ServiceTest
{
    private static readonly DateOnly Today = new(2026, 7, 5);

    [Fact]
    public async Task A_case_that_moved_somebody_has_its_movement_in_the_ledger()
    {
        var cases = await SeededAsync();
        var moved = cases.Where(c => c.MovedNo is not null).ToList();
        moved.ShouldNotBeEmpty();
        var legs = (await Read(db => db.Postings.ToListAsync())).ToLookup(p => (p.SpellId, p.EffectiveOn, p.RecordedNo));
        moved.ShouldAllBe(c => legs[new(c.SpellId, c.AcceptedOn!.Value, c.MovedNo!.Value)].Any(p =>
            p.Kind == PostingKind.TransferredIn || p.Kind == PostingKind.TransferredOut));
    }

    [Fact]
    public async Task Whoever_is_on_the_way_still_counts_at_the_sender()
    {
        var cases = await SeededAsync();
        var open = cases.Where(c => c.Status <= TransferStatus.InTransit).ToList();
        open.ShouldAllBe(c => c.MovedNo == null);
        var branches = await Read(db => db.MembershipSpells.ToDictionaryAsync(s => s.Id, s => s.BranchId));
        open.ShouldAllBe(c => branches[c.SpellId] == c.FromBranchId);
        open.GroupBy(c => c.PersonId).ShouldAllBe(g => g.Count() == 1);
    }

    [Fact]
    public async Task The_steps_of_a_case_follow_each_other_and_none_is_ahead_of_its_day()
    {
        foreach (var made in await SeededAsync())
        {
            DateOnly?[] days = [made.AppliedOn, made.ConsentedOn, made.IssuedOn, made.AcceptedOn, made.ReceiptOn, made.EndedOn];
            var known = days.OfType<DateOnly>().ToList();
            known.ShouldBe(known.Order());
            known.Max().ShouldBeLessThanOrEqualTo(Today);
        }
    }

    [Fact]
    public async Task Every_state_is_shown()
    {
        var cases = await SeededAsync();
        TransferStatus[] shown =
        [
            TransferStatus.Applied, TransferStatus.Consented, TransferStatus.Returned, TransferStatus.InTransit, TransferStatus.Accepted,
            TransferStatus.Done, TransferStatus.Refused,
        ];
        cases.Select(c => c.Status).Distinct().Order().ShouldBe(shown);
        cases.ShouldContain(c => c.Status == TransferStatus.InTransit && c.ValidUntil < Today);
        cases.Where(c => c.LetterYear is not null).GroupBy(c => c.LetterYear)
            .ShouldAllBe(y => y.Max(c => c.LetterNo) == y.Count());
    }

    private async Task<List<TransferCase>> SeededAsync()
    {
        (await With((DemoSeeder seeder) => seeder.SeedAsync(new DemoOptions(Today, Divisor: 40), "four-wild-geese"))).IsOk.ShouldBeTrue();
        return await Read(db => db.Set<TransferCase>().ToListAsync());
    }
}
