using PartyBuilding.Core.Common;
using PartyBuilding.Core.Demo;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Tests.Demo;

/// <summary>The habits of the made-up ledger, on a district forty times smaller.</summary>
public sealed class DemoLedgerTests
{
    private static readonly DemoOptions Small = new(new DateOnly(2026, 7, 5), Divisor: 40);
    private static readonly Lazy<DemoLedger> Made = new(() => DemoDistrict.Make(Small));

    [Fact]
    public void The_same_seed_and_day_give_the_same_district()
        => DemoDigest.Of(DemoDistrict.Make(Small)).ShouldBe(DemoDigest.Of(Made.Value));

    [Fact]
    public void Another_seed_gives_another_district()
        => DemoDigest.Of(DemoDistrict.Make(Small with { Seed = 7 })).ShouldNotBe(DemoDigest.Of(Made.Value));

    [Fact]
    public void Every_branch_and_month_ends_with_its_start_plus_what_came_minus_what_went()
    {
        var ledger = Made.Value;
        var no = ledger.LastNumber;
        var placements = ledger.Placements.Where(p => p.SupersededNo > no).ToLookup(p => p.OrganisationId);
        var postings = ledger.Postings.ToLookup(p => (p.OrganisationId, p.Month));
        foreach (var branch in ledger.Organisations.Where(o => o.Kind == OrganisationKind.Branch))
        {
            for (var month = new Month(200504); month <= Month.Of(Small.Today); month = month.Next)
            {
                var moved = postings[(branch.Id, month.Value)].ToList();
                var arrived = moved.Count(p => (int)p.Kind < 10);
                var left = moved.Count(p => (int)p.Kind is > 10 and < 20);
                Count(month).ShouldBe(Count(month.Previous) + arrived - left, $"{branch.Code} {month}");
            }

            int Count(Month month) => placements[branch.Id].Count(p => p.PostedFrom <= month.Value && month.Value < p.PostedTo);
        }
    }

    [Fact]
    public void Nobody_is_in_two_branches_on_one_day()
    {
        foreach (var person in Made.Value.Placements.Where(p => p.SupersededNo == Recorded.Current).GroupBy(p => p.PersonId))
        {
            var rows = person.OrderBy(p => p.ValidFrom).ToList();
            for (var i = 1; i < rows.Count; i++)
                rows[i].ValidFrom.ShouldBeGreaterThanOrEqualTo(rows[i - 1].ValidTo);
        }
    }

    [Fact]
    public void No_fact_of_one_kind_covers_a_day_twice()
    {
        foreach (var one in Made.Value.Facts.Where(f => f.SupersededNo == Recorded.Current).GroupBy(f => (f.PersonId, f.Kind)))
        {
            var rows = one.OrderBy(f => f.ValidFrom).ToList();
            rows.ShouldAllBe(f => f.ValidFrom < f.ValidTo);
            for (var i = 1; i < rows.Count; i++)
                rows[i].ValidFrom.ShouldBeGreaterThanOrEqualTo(rows[i - 1].ValidTo);
        }
    }

    [Fact]
    public void Every_kind_of_movement_and_of_reorganisation_happens()
    {
        Made.Value.Postings.Select(p => p.Kind).Distinct().Count().ShouldBeGreaterThanOrEqualTo(12);
        Made.Value.Postings.ShouldContain(p => p.Kind == PostingKind.WholeIn);
        Made.Value.Organisations.ShouldContain(o => o.ClosedOn != null);
        Made.Value.Organisations.ShouldContain(o => o.FoundedOn > DemoOptions.CutOff);
    }

    [Fact]
    public void Nothing_happens_after_today()
    {
        Made.Value.Postings.ShouldAllBe(p => p.EffectiveOn <= Small.Today);
        Made.Value.Placements.ShouldAllBe(p => p.ValidFrom <= Small.Today);
    }

    [Fact]
    public void The_cached_columns_say_what_the_dated_rows_say()
    {
        var ledger = Made.Value;
        var current = ledger.Placements.Where(p => p.SupersededNo == Recorded.Current && p.ValidTo == Recorded.Open)
            .ToDictionary(p => p.SpellId, p => p.OrganisationId);
        ledger.Spells.ShouldAllBe(s => s.BranchId == (current.ContainsKey(s.Id) ? current[s.Id] : null));
    }
}
