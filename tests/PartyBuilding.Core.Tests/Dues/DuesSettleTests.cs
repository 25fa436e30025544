using PartyBuilding.Core.Common;
using PartyBuilding.Core.Dues;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Dues;

/// <summary>Settling a month, opening it again, and the ledger it writes (手册2008 L1916).</summary>
public sealed class DuesSettleTests : DuesTest, IAsyncLifetime
{
    private WorldMember _member = null!;

    public async Task InitializeAsync()
    {
        await SetUpAsync();
        _member = await PayerAsync("张三");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task A_later_month_is_not_settled_before_an_earlier_one()
    {
        await OpenedAsync(June);
        var july = await OpenedAsync(July);
        await OkAsync(PayAsync(july, [Row(_member)]));
        (await RefusedAsync(SettleAsync(july), "DUES-SETTLE-ORDER")).ShouldContain("2026年6月还没有结清");
    }

    [Fact]
    public async Task A_month_left_out_in_between_is_named()
    {
        await SettledAsync(new Month(202605));
        var july = await OpenedAsync(July);
        (await RefusedAsync(SettleAsync(july), "DUES-SETTLE-ORDER")).ShouldContain("2026年6月还没有开");
    }

    [Fact]
    public async Task Who_owes_and_who_has_no_standard_is_named()
    {
        await World.MemberAsync(Branch, name: "李四");
        var words = await RefusedAsync(SettleAsync(await OpenedAsync(June)), "DUES-SETTLE-COMPLETE");
        words.ShouldContain("李四还没有核定");
        words.ShouldContain("张三还没有交清");
    }

    [Fact]
    public async Task Settling_needs_the_voucher_of_the_deposit_and_writes_the_ledger_once()
    {
        var june = await OpenedAsync(June);
        await OkAsync(PayAsync(june, [Row(_member)]));
        await RefusedAsync(SettleAsync(june, " "), "DUES-VOUCHER");
        await OkAsync(SettleAsync(june));
        await RefusedAsync(SettleAsync(june));
        (await BalanceAsync(Branch)).ShouldBe(1000);
    }

    [Fact]
    public async Task A_settled_month_takes_no_payment_and_gives_none_back()
    {
        var june = await SettledAsync(June);
        await RefusedAsync(PayAsync(june, [Row(_member, PayWay.Amount, 100, "再交")]));
        await RefusedAsync(TakeBackAsync(june, (await PaymentsAsync(june)).Single()));
        await RefusedAsync(RefreshAsync(june));
    }

    [Fact]
    public async Task Only_the_level_above_opens_a_settled_month_again_and_says_why()
    {
        var june = await SettledAsync(June);
        (await ReopenAsync(june, Branch)).Kind.ShouldBe(OutcomeKind.Forbidden);
        await RefusedAsync(ReopenAsync(june, reason: null));
        await OkAsync(ReopenAsync(june));
        (await BalanceAsync(Branch)).ShouldBe(0);
        await OkAsync(TakeBackAsync(june, (await PaymentsAsync(june)).Single()));
    }

    [Fact]
    public async Task A_month_with_a_settled_one_after_it_is_not_opened_again()
    {
        var june = await SettledAsync(June);
        await SettledAsync(July);
        (await RefusedAsync(ReopenAsync(june), "DUES-REOPEN")).ShouldContain("2026年7月");
    }

    [Fact]
    public async Task A_month_that_was_sent_up_is_not_opened_again()
    {
        var june = await SettledAsync(June);
        await OkAsync(RemitAsync(June));
        (await RefusedAsync(ReopenAsync(june), "DUES-REOPEN")).ShouldContain("已经上缴");
    }

    [Fact]
    public async Task Money_already_spent_keeps_the_month_shut()
    {
        var june = await SettledAsync(June);
        await OkAsync(With((DuesEntryService s) => s.EnterAsync(
            new EnterDues(Guid.NewGuid(), Branch.PublicId, Clock.Today(), DuesEntryKind.Publications, 900, "发票-1", "报刊"), At(Branch))));
        await RefusedAsync(ReopenAsync(june), "DUES-BALANCE");
    }
}
