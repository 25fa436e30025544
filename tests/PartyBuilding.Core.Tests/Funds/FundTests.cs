using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Funds;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;
using PartyBuilding.Core.Tests.Service;

namespace PartyBuilding.Core.Tests.Funds;

/// <summary>Funds with their sources and uses. Today is 5 July 2026.</summary>
public sealed class FundTests : ServingTest
{
    private static readonly DateOnly Day = new(2026, 6, 1);

    // H1 (h) [I]: a fund without source; [A]: spending over the balance.
    [Fact]
    public async Task Nothing_is_used_before_money_came_in_nor_more_than_there_is()
    {
        var fund = await OkAsync(SaveAsync(New()));
        await RefusedAsync(UseAsync(Use(fund, 1)), "FND-SOURCE");
        await OkAsync(AddAsync(In(fund, 6_000_000)));
        await RefusedAsync(UseAsync(Use(fund, 6_000_001)), "FND-BALANCE");
        await OkAsync(UseAsync(Use(fund, 6_000_000)));
        await RefusedAsync(UseAsync(Use(fund, 1)), "FND-BALANCE");
        (await RecordAsync(fund)).BalanceFen.ShouldBe(0);
    }

    // Money that came later does not pay for what was used before.
    [Fact]
    public async Task The_balance_holds_on_every_day_and_after_taking_back()
    {
        var fund = await OkAsync(SaveAsync(New()));
        await OkAsync(AddAsync(In(fund, 1_000)));
        await RefusedAsync(UseAsync(Use(fund, 500) with { On = Day.AddDays(-1) }), "FND-BALANCE");
        await OkAsync(UseAsync(Use(fund, 500)));
        var record = await RecordAsync(fund);
        await RefusedAsync(TakeBackAsync(fund, record.Entries[0].Key, "记错"), "FND-BALANCE");
        await RefusedAsync(TakeBackAsync(fund, record.Entries[1].Key, null));
        await OkAsync(TakeBackAsync(fund, record.Entries[1].Key, "记错"));
        await OkAsync(TakeBackAsync(fund, record.Entries[0].Key, "记错"));
        (await RecordAsync(fund)).Entries.ShouldBeEmpty();
    }

    // H1-T1 [I], 简报S000 L269: 2,000 and 6,000 pass, 1,999 and 6,001 are asked about.
    [Theory]
    [InlineData(200_000, false)]
    [InlineData(199_900, true)]
    [InlineData(600_000, false)]
    [InlineData(600_100, true)]
    public async Task A_payment_outside_the_amounts_of_the_fund_is_asked_about_and_goes_on_with_a_reason(long fen, bool asked)
    {
        var fund = await ReliefAsync();
        if (asked)
            await RefusedAsync(UseAsync(Family(fund, fen)), "FND-FAMILY-AMOUNT");
        await OkAsync(UseAsync(Family(fund, fen), asked ? "家中突发火灾" : null));
    }

    // H1-T1 [I]: the second payment of a year to one family, however its name is written.
    [Fact]
    public async Task A_second_payment_to_a_family_in_a_year_is_asked_about()
    {
        var fund = await ReliefAsync();
        await OkAsync(UseAsync(Family(fund, 300_000)));
        await RefusedAsync(UseAsync(Family(fund, 300_000) with { Receiver = "　三村王家 " }), "FND-FAMILY-ONCE");
        await OkAsync(UseAsync(Family(fund, 300_000) with { Receiver = "三村李家" }));
        await OkAsync(UseAsync(Family(fund, 300_000), "再次住院"));
    }

    [Fact]
    public async Task What_a_fund_has_not_set_is_not_asked_and_only_relief_funds_set_it()
    {
        var fund = await OkAsync(SaveAsync(New() with { Kind = FundKind.Relief }));
        await OkAsync(AddAsync(In(fund, 10_000_000)));
        await OkAsync(UseAsync(Family(fund, 100)));
        await OkAsync(UseAsync(Family(fund, 100)));
        await RefusedAsync(SaveAsync(New() with { LeastFen = 1 }), "FND-INPUT");
        await RefusedAsync(SaveAsync(New() with { Kind = FundKind.Relief, LeastFen = 2, MostFen = 1 }), "FND-INPUT");
    }

    // H1-T2 [T], L319: the practice of one zone, off until it is switched on.
    [Fact]
    public async Task The_three_sources_of_one_zone_hold_where_they_are_switched_on()
    {
        var fund = await OkAsync(SaveAsync(New()));
        await OkAsync(AddAsync(In(fund, 100) with { Source = FundSource.Treasury }));
        await InScope(async s => (await ((RuleSettings)s.GetService(typeof(RuleSettings))!).SwitchAsync(new SwitchRule("FND-ZONE-SOURCE", true), Department("试行"))).IsOk.ShouldBeTrue());
        await RefusedAsync(AddAsync(In(fund, 100) with { Source = FundSource.Treasury }), "FND-ZONE-SOURCE");
        foreach (var source in new[] { FundSource.Members, FundSource.Owners, FundSource.Committee })
            await OkAsync(AddAsync(In(fund, 100) with { Source = source }));
    }

    [Fact]
    public async Task A_use_without_voucher_is_asked_about_and_one_without_purpose_or_receiver_is_refused()
    {
        var fund = await OkAsync(SaveAsync(New()));
        await OkAsync(AddAsync(In(fund, 1_000)));
        await RefusedAsync(UseAsync(Use(fund, 1) with { Voucher = null }), "FND-VOUCHER");
        await RefusedAsync(UseAsync(Use(fund, 1) with { Purpose = " " }));
        await RefusedAsync(UseAsync(Use(fund, 1) with { Receiver = null }));
        await RefusedAsync(UseAsync(Use(fund, 0)));
        await RefusedAsync(UseAsync(Use(fund, 1) with { On = new DateOnly(2026, 7, 6) }));
        await RefusedAsync(UseAsync(Use(fund, 1) with { On = new DateOnly(2025, 12, 31) }), "FND-INPUT");
    }

    [Fact]
    public async Task Only_those_who_keep_the_record_read_who_a_family_is()
    {
        var fund = await ReliefAsync();
        await OkAsync(UseAsync(Family(fund, 100), "三村王家住院"));
        (await RecordAsync(fund)).Entries[^1].Receiver.ShouldBe("三村王家");
        var shown = (await With((FundQueries q) => q.RecordAsync(fund, OrgScope.Of(Branch.Path), names: false)))!;
        (shown.Entries[^1].Receiver, shown.Entries[^1].Note).ShouldBe((FundWords.Hidden, null));
        shown.History.ShouldAllBe(h => h.Reason == null && !h.Summary.Contains("王家"));
        var events = await Read(db => db.BusinessEvents.Where(e => e.SubjectKey == fund).Select(e => e.Summary).ToListAsync());
        events.ShouldAllBe(s => !s.Contains("王家"));
    }

    [Fact]
    public async Task A_closed_fund_takes_nothing_more_and_closes_after_its_last_entry()
    {
        var fund = await OkAsync(SaveAsync(New()));
        await OkAsync(AddAsync(In(fund, 1_000)));
        var version = (await RecordAsync(fund)).Version;
        await RefusedAsync(With((FundService s) => s.CloseAsync(new CloseFund(fund, version, Day.AddDays(-1)), At(Branch))));
        await OkAsync(With((FundService s) => s.CloseAsync(new CloseFund(fund, version, Day), At(Branch))));
        await RefusedAsync(AddAsync(In(fund, 1)), "FND-INPUT");
        await RefusedAsync(TakeBackAsync(fund, (await RecordAsync(fund)).Entries[0].Key, "记错"), "FND-INPUT");
    }

    [Fact]
    public async Task Sent_twice_it_is_one_the_old_form_is_told_and_another_branch_reaches_nothing()
    {
        var input = New();
        await OkAsync(SaveAsync(input));
        await OkAsync(SaveAsync(input));
        var paid = In(input.Key, 500);
        await OkAsync(AddAsync(paid));
        await OkAsync(AddAsync(paid));
        var row = (await With((FundQueries q) => q.ListAsync(FundKind.Activity, 2026, OrgScope.Of(Branch.Path), 1))).Rows.Single();
        (row.InFen, row.OutFen, row.BalanceFen).ShouldBe((500, 0, 500));
        var version = (await RecordAsync(input.Key)).Version;
        await OkAsync(SaveAsync(input with { Version = version, Name = "新名" }));
        (await SaveAsync(input with { Version = version, Name = "旧表" })).Kind.ShouldBe(OutcomeKind.Conflict);
        await RefusedAsync(SaveAsync(input with { Version = (await RecordAsync(input.Key)).Version, Year = 2025 }), "FND-INPUT");
        (await With((FundEntryService s) => s.AddSourceAsync(In(input.Key, 1), At(Other)))).Kind.ShouldBe(OutcomeKind.NotFound);
        (await With((FundQueries q) => q.RecordAsync(input.Key, OrgScope.Of(Other.Path), true))).ShouldBeNull();
        (await Read(db => db.Set<FundEntry>().CountAsync(e => e.SupersededNo == Recorded.Current))).ShouldBe(1);
    }

    private SaveFund New() => new(Guid.NewGuid(), null, Branch.PublicId, FundKind.Activity, "党建工作活动经费", 2026, null, null, false, null);

    private static AddFundSource In(Guid fund, long fen) => new(Guid.NewGuid(), fund, Day, fen, FundSource.Committee, "镇党委", "收字1号");

    private static AddFundUse Use(Guid fund, long fen) => new(Guid.NewGuid(), fund, Day, fen, "双结对活动", FundReceiver.Organisation, "文化站", "付字1号");

    private static AddFundUse Family(Guid fund, long fen) => Use(fund, fen) with { Purpose = "节日慰问", ReceiverKind = FundReceiver.Family, Receiver = "三村王家" };

    private async Task<Guid> ReliefAsync()
    {
        var fund = await OkAsync(SaveAsync(New() with { Kind = FundKind.Relief, Name = "帮困基金", LeastFen = 200_000, MostFen = 600_000, IsOnceAYear = true }));
        await OkAsync(AddAsync(In(fund, 32_000_000)));
        return fund;
    }

    private Task<Outcome<Guid>> SaveAsync(SaveFund input) => With((FundService s) => s.SaveAsync(input, At(Branch)));

    private Task<Outcome<Guid>> AddAsync(AddFundSource input) => With((FundEntryService s) => s.AddSourceAsync(input, At(Branch)));

    private Task<Outcome<Guid>> UseAsync(AddFundUse input, string? reason = null) => With((FundEntryService s) => s.AddUseAsync(input, At(Branch, reason)));

    private Task<Outcome<Guid>> TakeBackAsync(Guid fund, Guid entry, string? reason) => With((FundEntryService s) => s.TakeBackAsync(fund, entry, At(Branch, reason)));

    private async Task<FundRecord> RecordAsync(Guid fund) => (await With((FundQueries q) => q.RecordAsync(fund, OrgScope.Of(Branch.Path), names: true)))!;
}
