using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Service;
using PartyBuilding.Core.Service.Pairs;

namespace PartyBuilding.Core.Tests.Service;

/// <summary>Visits and carried-out promises of pairings; the four ones.</summary>
public sealed class PairEntryTests : ServingTest
{
    private static readonly DateOnly Day = new(2026, 7, 1);

    // F4 [A], 简报S003 L226: counted in items, never more than promised.
    [Fact]
    public async Task More_items_than_were_promised_are_refused_and_as_many_are_not()
    {
        var pair = await PairAsync(items: 3);
        await OkAsync(AddAsync(Kept(pair, 2)));
        await RefusedAsync(AddAsync(Kept(pair, 2)), "SRV-PAIR-ITEMS");
        await OkAsync(AddAsync(Kept(pair, 1)));
        var record = await RecordAsync(pair);
        (record.PromisedItems, record.Fulfilled).ShouldBe((3, 3));
    }

    [Fact]
    public async Task Without_a_counted_promise_nothing_is_carried_out_until_it_is_written()
    {
        var pair = await PairAsync(items: null);
        await RefusedAsync(AddAsync(Kept(pair, 1)), "SRV-PAIR-ITEMS");
        var version = (await RecordAsync(pair)).Version;
        await OkAsync(PromiseAsync(new SetPairPromise(pair, version, "每季度走访", 4, Day)));
        await OkAsync(AddAsync(Kept(pair, 4)));
    }

    [Fact]
    public async Task A_promise_is_not_cut_below_what_was_carried_out_and_two_writers_do_not_overwrite_each_other()
    {
        var pair = await PairAsync(items: 3);
        await OkAsync(AddAsync(Kept(pair, 2)));
        var version = (await RecordAsync(pair)).Version;
        await RefusedAsync(PromiseAsync(new SetPairPromise(pair, version, "走访", 1, null)), "SRV-PAIR-ITEMS");
        await OkAsync(PromiseAsync(new SetPairPromise(pair, version, "走访", 2, null)));
        (await PromiseAsync(new SetPairPromise(pair, version, "走访", 5, null))).Kind.ShouldBe(OutcomeKind.Conflict);
    }

    [Fact]
    public async Task A_visit_has_a_day_somebody_and_what_was_done_and_may_have_money()
    {
        var pair = await PairAsync(items: null);
        await RefusedAsync(AddAsync(Visit(pair) with { PersonKey = null }));
        await RefusedAsync(AddAsync(Visit(pair) with { PersonKey = Guid.NewGuid() }));
        await RefusedAsync(AddAsync(Visit(pair) with { What = " " }));
        await RefusedAsync(AddAsync(Visit(pair) with { On = new DateOnly(2026, 7, 6) }));
        await RefusedAsync(AddAsync(Visit(pair) with { On = new DateOnly(2026, 5, 31) }));
        await RefusedAsync(AddAsync(Visit(pair) with { Items = 1 }));
        var twice = Visit(pair) with { AmountFen = 50_000 };
        await OkAsync(AddAsync(twice));
        await OkAsync(AddAsync(twice));
        await OkAsync(AddAsync(Visit(pair) with { PersonKey = null, By = "镇妇联" }));
        var record = await RecordAsync(pair);
        (record.Visits, record.AmountFen, record.LastVisit).ShouldBe((2, 50_000, Day));
    }

    [Fact]
    public async Task An_entry_is_taken_back_with_a_reason_and_a_pairing_with_entries_is_not()
    {
        var pair = await PairAsync(items: 1);
        await OkAsync(AddAsync(Kept(pair, 1)));
        await RefusedAsync(TakeBackPairAsync(pair));
        var entry = (await RecordAsync(pair)).Entries.Single();
        await RefusedAsync(With((PairEntryService s) => s.TakeBackAsync(pair, entry.Key, At(Branch))));
        await OkAsync(With((PairEntryService s) => s.TakeBackAsync(pair, entry.Key, At(Branch, "记错了"))));
        (await RecordAsync(pair)).Entries.ShouldBeEmpty();
        await OkAsync(TakeBackPairAsync(pair));
    }

    [Fact]
    public async Task A_pairing_ends_after_its_last_entry_and_takes_no_later_one()
    {
        var pair = await PairAsync(items: 1);
        await OkAsync(AddAsync(Visit(pair)));
        await RefusedAsync(EndAsync(pair, Day.AddDays(-1)));
        await OkAsync(EndAsync(pair, Day));
        await RefusedAsync(AddAsync(Visit(pair) with { On = Day.AddDays(1) }));
        await OkAsync(AddAsync(Visit(pair) with { What = "补记" }));
    }

    [Fact]
    public async Task Another_branch_neither_sees_nor_adds()
    {
        var pair = await PairAsync(items: 1);
        (await With((PairEntryService s) => s.AddAsync(Visit(pair), At(Other)))).Kind.ShouldBe(OutcomeKind.NotFound);
        (await With((PairQueries q) => q.RecordAsync(pair, OrgScope.Of(Other.Path)))).ShouldBeNull();
    }

    // The name of the branch typed with blanks or wide letters is the branch all the same.
    [Fact]
    public async Task Nobody_pairs_with_themselves_however_it_is_written()
        => await RefusedAsync(EnterAsync(New(ServiceKind.Pair, "　甲支部 ") with { Form = PairForm.OrganisationAndUnit, Helper = PairHelper.GrassRoots }), "SRV-PAIR-SELF");

    // F4-T3, 简报S001 L24: a branch missing one of four is incomplete.
    [Fact]
    public async Task A_branch_that_lacks_one_of_the_four_ones_is_named_with_what_it_lacks()
    {
        var pair = await PairAsync(items: 1);
        await OkAsync(EnterAsync(New(ServiceKind.Suggestion, "路灯不亮") with { Channel = SuggestionChannel.Box }));
        await OkAsync(EnterAsync(New(ServiceKind.Volunteering, "广场") with { Field = VolunteerField.Law, Volunteers = 3, Served = 9 }));
        (await FourOnesAsync(false)).Single(r => r.Branch == "甲支部").Missing.ShouldBe("还缺：办一件实事");
        (await FourOnesAsync(true)).Select(r => r.Branch).ShouldBe(["甲支部", "乙支部"], ignoreOrder: true);
        await OkAsync(AddAsync(Kept(pair, 1)));
        (await FourOnesAsync(false)).Single(r => r.Branch == "甲支部").Missing.ShouldBeNull();
        (await FourOnesAsync(true)).Select(r => r.Branch).ShouldBe(["乙支部"]);
    }

    // F4 (e): a unit paired with a unit is no pairing with a person in difficulty.
    [Fact]
    public async Task A_pairing_of_units_and_a_year_before_do_not_count_as_the_fourth()
    {
        await OkAsync(EnterAsync(New(ServiceKind.Pair, "小学支部") with { Form = PairForm.OrganisationAndUnit, Helper = PairHelper.GrassRoots }));
        (await FourOnesAsync(false)).Single(r => r.Branch == "甲支部").Done.Pairs.ShouldBe(0);
        await PairAsync(items: 1);
        (await With((PairQueries q) => q.FourOnesAsync(2025, false, OrgScope.Of(Branch.Path), 1))).Rows.Single().Done.Pairs.ShouldBe(0);
    }

    private static AddPairEntry Kept(Guid pair, int items) => new(Guid.NewGuid(), pair, PairEntryKind.Fulfilment, Day, "修好了水管", null, "支委", items);

    private AddPairEntry Visit(Guid pair) => new(Guid.NewGuid(), pair, PairEntryKind.Visit, Day, "送去大米", Member.Person.PublicId);

    private AddService New(ServiceKind kind, string text) => new(Guid.NewGuid(), Branch.PublicId, kind, new DateOnly(2026, 6, 1), text);

    private Task<Guid> PairAsync(int? items) => OkAsync(EnterAsync(
        New(ServiceKind.Pair, "三村王家") with { Form = PairForm.BranchAndPerson, Helper = PairHelper.GrassRoots, Promise = items is null ? null : "走访", Items = items }));

    private Task<Outcome<Guid>> EnterAsync(AddService input) => With((ServiceEntryService s) => s.AddAsync(input, At(Branch)));

    private Task<Outcome<Guid>> AddAsync(AddPairEntry input) => With((PairEntryService s) => s.AddAsync(input, At(Branch)));

    private Task<Outcome<Guid>> PromiseAsync(SetPairPromise input) => With((PairEntryService s) => s.PromiseAsync(input, At(Branch)));

    private async Task<PairRecord> RecordAsync(Guid pair) => (await With((PairQueries q) => q.RecordAsync(pair, OrgScope.Of(Branch.Path))))!;

    private async Task<Outcome<Guid>> EndAsync(Guid pair, DateOnly on)
    {
        var version = (await RecordAsync(pair)).Version;
        return await With((ServiceFinishService s) => s.FinishAsync(new FinishService(pair, ServiceKind.Pair, version, on, "脱困"), At(Branch)));
    }

    private async Task<Outcome<Guid>> TakeBackPairAsync(Guid pair)
    {
        var version = (await RecordAsync(pair)).Version;
        return await With((ServiceFinishService s) => s.TakeBackAsync(new FinishService(pair, ServiceKind.Pair, version, Day, null), At(Branch, "重复")));
    }

    private async Task<IReadOnlyList<FourOnesRow>> FourOnesAsync(bool lacking)
        => (await With((PairQueries q) => q.FourOnesAsync(2026, lacking, OrgScope.Of(Township.Path), 1))).Rows;
}
