using PartyBuilding.Core.Dues;
using PartyBuilding.Core.Members;
using PartyBuilding.Testing;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Tests.Dues;

/// <summary>补交, 预交, 退还, and the month up to which dues are paid (手册2008 L1713).</summary>
public sealed class DuesOtherMonthTests : DuesTest, IAsyncLifetime
{
    private WorldMember _member = null!;
    private Guid _june;

    public async Task InitializeAsync()
    {
        await SetUpAsync();
        _member = await PayerAsync("张三");
        _june = await OpenedAsync(June);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Paid_ahead_is_a_row_a_month_and_later_months_find_it_paid()
    {
        await OkAsync(PayAsync(_june, [Row(_member)]));
        await OkAsync(PayOtherAsync(_june, _member, July, new(202609)));
        (await PaymentsAsync(_june)).Select(p => (p.ForMonth, p.Kind, p.AmountFen)).ShouldBe(
        [
            (202606, DuesPaymentKind.Current, 1000L), (202607, DuesPaymentKind.Advance, 1000L), (202608, DuesPaymentKind.Advance, 1000L), (202609, DuesPaymentKind.Advance, 1000L),
        ]);
        (await PaidToAsync(_member)).ShouldBe(202609);
        await OkAsync(SettleAsync(_june));
        var july = await OpenedAsync(July);
        await OkAsync(SettleAsync(july, null));
        (await BalanceAsync(Branch)).ShouldBe(4000, "received in June, all of it");
    }

    [Fact]
    public async Task A_delayed_month_is_made_up_in_a_later_one()
    {
        await OkAsync(PayAsync(_june, [Row(_member, PayWay.Delay, note: "住院")]));
        await OkAsync(SettleAsync(_june));
        (await PaidToAsync(_member)).ShouldBeNull();
        var july = await OpenedAsync(July);
        await OkAsync(PayOtherAsync(july, _member, June));
        (await PaymentsAsync(july)).Single().Kind.ShouldBe(DuesPaymentKind.Supplementary);
        (await PaidToAsync(_member)).ShouldBe(202606);
        await RefusedAsync(PayOtherAsync(july, _member, June));
    }

    [Fact]
    public async Task Arrears_stand_on_the_letter_as_they_are()
    {
        // L1713: paid to June, the letter is issued in July; arrears refuse nothing.
        await OkAsync(PayAsync(_june, [Row(_member)]));
        await OpenedAsync(July);
        (await PaidToAsync(_member)).ShouldBe(202606);
    }

    [Fact]
    public async Task A_month_before_the_member_joined_is_refused()
    {
        var young = await World.MemberAsync(Branch, new DateOnly(2026, 6, 20), "王五");
        var july = await OpenedAsync(July);
        await RefusedAsync(PayOtherAsync(july, young, new(202605), fen: 500), "DUES-BEFORE-JOINED");
        await OkAsync(PayOtherAsync(july, young, June, fen: 500));
    }

    [Fact]
    public async Task Far_ahead_needs_a_note()
    {
        await RefusedAsync(PayOtherAsync(_june, _member, July, new(202707)), "DUES-ADVANCE");
        await OkAsync(PayOtherAsync(_june, _member, July, new(202707), note: "出国前一次交清"));
    }

    [Theory]
    [InlineData(202608, 202607)]
    [InlineData(202601, 202912)]
    public async Task Months_the_wrong_way_round_or_too_many_are_refused(int from, int to) => await RefusedAsync(PayOtherAsync(_june, _member, new(from), new(to)));

    [Fact]
    public async Task Nobody_of_another_branch_pays_here() => await RefusedAsync(PayOtherAsync(_june, await PayerAsync("赵六", branch: Other), June, fen: 500), "DUES-MEMBER");

    [Fact]
    public async Task Who_has_left_makes_up_only_what_this_branch_charged()
    {
        await OkAsync(PayAsync(_june, [Row(_member, PayWay.Delay, note: "住院")]));
        await OkAsync(SettleAsync(_june));
        var july = await OpenedAsync(July);
        await LeaveAsync();
        await OkAsync(PayOtherAsync(july, _member, June));
        await RefusedAsync(PayOtherAsync(july, _member, July.Next, fen: 1000), "DUES-MEMBER");
    }

    [Fact]
    public async Task A_refund_is_a_payment_out_not_above_what_was_paid_and_wants_a_voucher()
    {
        await OkAsync(PayAsync(_june, [Row(_member)]));
        await OkAsync(SettleAsync(_june));
        var july = await OpenedAsync(July);
        await RefusedAsync(PayOtherAsync(july, _member, June, fen: 1001, refund: true), "DUES-REFUND");
        await RefusedAsync(PayOtherAsync(july, _member, June, fen: 300, refund: true, voucher: ""), "DUES-VOUCHER");
        await OkAsync(PayOtherAsync(july, _member, June, fen: 300, refund: true));
        await OkAsync(PayAsync(july, [Row(_member, PayWay.Delay, note: "下月一起交")]));
        await OkAsync(SettleAsync(july));
        (await BalanceAsync(Branch)).ShouldBe(700);
        (await PaidToAsync(_member)).ShouldBeNull();
    }

    private Task LeaveAsync() => InScope(async s =>
    {
        var db = (PartyBuildingDbContext)s.GetService(typeof(PartyBuildingDbContext))!;
        (await db.MembershipSpells.SingleAsync(x => x.Id == _member.Spell.Id)).BranchId = Second.Id;
        await db.SaveChangesAsync();
    });
}
