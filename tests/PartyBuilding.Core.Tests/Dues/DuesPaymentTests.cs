using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Dues;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Dues;

/// <summary>Payments for a whole branch on one screen, 手册2008 L1916.</summary>
public sealed class DuesPaymentTests : DuesTest, IAsyncLifetime
{
    private WorldMember _first = null!;
    private WorldMember _second = null!;
    private Guid _sheet;

    public async Task InitializeAsync()
    {
        await SetUpAsync();
        _first = await PayerAsync("张三");
        _second = await PayerAsync("李四", 2500);
        _sheet = await OpenedAsync(June);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Everybody_ticked_pays_what_is_owed()
    {
        await OkAsync(PayAsync(_sheet, [Row(_first), Row(_second)]));
        (await PaymentsAsync(_sheet)).Select(p => (p.AmountFen, p.Kind, p.Month, p.ForMonth, p.Voucher)).Order()
            .ShouldBe([(1000L, DuesPaymentKind.Current, 202606, 202606, "收据-1"), (2500L, DuesPaymentKind.Current, 202606, 202606, "收据-1")]);
        (await PaidToAsync(_first)).ShouldBe(202606);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("　")]
    public async Task A_receipt_without_a_voucher_is_refused(string? voucher)
        // L1916.
        => await RefusedAsync(PayAsync(_sheet, [Row(_first)], voucher: voucher), "DUES-VOUCHER");

    [Theory]
    [InlineData(0L)]
    [InlineData(-100L)]
    public async Task Nothing_and_less_than_nothing_are_no_payment(long fen)
    {
        if (fen == 0)
            await RefusedAsync(PayAsync(_sheet, [Row(_first, PayWay.Amount, fen)]), "DUES-SUM");
        else
            await RefusedAsync(PayOtherAsync(_sheet, _first, June, fen: -fen, refund: true), "DUES-REFUND");
        (await PaymentsAsync(_sheet)).ShouldBeEmpty();
    }

    [Fact]
    public async Task More_than_is_owed_needs_a_note()
    {
        await RefusedAsync(PayAsync(_sheet, [Row(_first, PayWay.Amount, 10000)]), "DUES-OVERPAID");
        await OkAsync(PayAsync(_sheet, [Row(_first, PayWay.Amount, 10000, "自愿多交")]));
    }

    [Fact]
    public async Task A_part_leaves_the_rest_owed_and_a_second_tick_pays_only_that()
    {
        await OkAsync(PayAsync(_sheet, [Row(_first, PayWay.Amount, 400)]));
        (await PaidToAsync(_first)).ShouldBeNull();
        await OkAsync(PayAsync(_sheet, [Row(_first)]));
        (await PaymentsAsync(_sheet)).Sum(p => p.AmountFen).ShouldBe(1000);
    }

    [Fact]
    public async Task One_paid_on_behalf_names_who_paid()
    {
        await RefusedAsync(PayAsync(_sheet, [Row(_first, PayWay.OnBehalf)]), "DUES-EXCUSE");
        await RefusedAsync(PayAsync(_sheet, [Row(_first, PayWay.OnBehalf, by: _first)]));
        await OkAsync(PayAsync(_sheet, [Row(_first, PayWay.OnBehalf, by: _second)]));
        var payment = (await PaymentsAsync(_sheet)).Single();
        (payment.Kind, payment.PaidById, payment.AmountFen).ShouldBe((DuesPaymentKind.OnBehalf, _second.Person.Id, 1000L));
    }

    [Fact]
    public async Task Delay_and_exemption_need_a_reason_and_can_be_taken_back()
    {
        await RefusedAsync(PayAsync(_sheet, [Row(_first, PayWay.Delay)]), "DUES-EXCUSE");
        await OkAsync(PayAsync(_sheet, [Row(_first, PayWay.Delay, note: "住院"), Row(_second, PayWay.Exempt, note: "大病")]));
        (await StatesAsync()).ShouldBe([(DuesChargeState.Delayed, 1000L), (DuesChargeState.Exempted, 0L)]);
        await OkAsync(PayAsync(_sheet, [Row(_first, PayWay.Due), Row(_second, PayWay.Due)]));
        (await StatesAsync()).ShouldBe([(DuesChargeState.Due, 1000L), (DuesChargeState.Due, 2500L)]);
    }

    [Fact]
    public async Task An_excuse_survives_a_new_reading_of_the_roster()
    {
        await OkAsync(PayAsync(_sheet, [Row(_second, PayWay.Exempt, note: "大病")]));
        await OkAsync(RefreshAsync(_sheet));
        (await StatesAsync()).ShouldBe([(DuesChargeState.Due, 1000L), (DuesChargeState.Exempted, 0L)]);
    }

    [Fact]
    public async Task Somebody_exempted_may_still_pay_of_their_own_will()
    {
        await OkAsync(PayAsync(_sheet, [Row(_second, PayWay.Exempt, note: "大病")]));
        await RefusedAsync(PayAsync(_sheet, [Row(_second, PayWay.Amount, 500)]), "DUES-OVERPAID");
        await OkAsync(PayAsync(_sheet, [Row(_second, PayWay.Amount, 500, "本人自愿")]));
        (await PaymentsAsync(_sheet)).Single().Kind.ShouldBe(DuesPaymentKind.Voluntary);
        await RefusedAsync(PayAsync(_sheet, [Row(_first), Row(_second, PayWay.Exempt, note: "再免")]));
        (await PaymentsAsync(_sheet)).Count.ShouldBe(1, "one refused row keeps the others out");
    }

    [Theory]
    [InlineData("2026-05-31")]
    [InlineData("2026-07-01")]
    public async Task A_payment_stands_in_the_month_in_which_it_was_received(string day)
        => await RefusedAsync(PayAsync(_sheet, [Row(_first)], DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)), "DUES-PAID-DAY");

    [Fact]
    public async Task A_day_ahead_of_today_is_refused()
        => await RefusedAsync(PayAsync(await OpenedAsync(July), [Row(_first)], new DateOnly(2026, 7, 6)), "DUES-PAID-DAY");

    [Fact]
    public async Task A_member_in_two_rows_is_refused()
        => (await RefusedAsync(PayAsync(_sheet, [Row(_first), Row(_first, PayWay.Amount, 100)]))).ShouldContain("两次");

    [Fact]
    public async Task Somebody_who_is_not_on_the_list_is_refused()
        => await RefusedAsync(PayAsync(_sheet, [Row(await World.MemberAsync(Other))]));

    [Fact]
    public async Task Of_two_secretaries_who_pay_at_once_the_second_is_told_and_the_money_counts_once()
    {
        var version = (await SheetAsync(_sheet)).Version;
        PayDues Form() => new(_sheet, version, Guid.NewGuid(), June.FirstDay, "收据-1", [Row(_first)]);
        await OkAsync(With((DuesPaymentService s) => s.PayAsync(Form(), At(Branch))));
        var late = await With((DuesPaymentService s) => s.PayAsync(Form(), At(Branch)));
        late.Kind.ShouldBe(OutcomeKind.Conflict);
        late.Findings.Single().Message.ShouldContain("收到 10.00 元");
        (await PaymentsAsync(_sheet)).Sum(p => p.AmountFen).ShouldBe(1000);
    }

    [Fact]
    public async Task A_form_sent_twice_is_entered_once()
    {
        var batch = Guid.NewGuid();
        await OkAsync(PayAsync(_sheet, [Row(_first, PayWay.Amount, 400)], batch: batch));
        await OkAsync(PayAsync(_sheet, [Row(_first, PayWay.Amount, 400)], batch: batch));
        (await PaymentsAsync(_sheet)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_payment_taken_back_needs_a_reason_and_stays_known()
    {
        await OkAsync(PayAsync(_sheet, [Row(_first)]));
        var payment = (await PaymentsAsync(_sheet)).Single();
        await RefusedAsync(TakeBackAsync(_sheet, payment, null));
        await OkAsync(TakeBackAsync(_sheet, payment));
        (await PaymentsAsync(_sheet)).ShouldBeEmpty();
        (await Read(db => db.Set<DuesPayment>().CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task A_correction_after_the_return_was_submitted_needs_a_reason_and_the_figure_known_then_stays()
    {
        await OkAsync(PayAsync(_sheet, [Row(_first)]));
        var known = await Read(db => db.Set<RecordingCounter>().Select(c => c.Value).SingleAsync());
        await World.SubmittedAsync(Branch, June.Value);
        await RefusedAsync(PayAsync(_sheet, [Row(_second)]), "DUES-SUBMITTED");
        await OkAsync(TakeBackAsync(_sheet, (await PaymentsAsync(_sheet)).Single(), "收错人"));
        (await ReceivedAsync(known)).ShouldBe(1000);
        (await ReceivedAsync(long.MaxValue - 1)).ShouldBe(0);
    }

    [Fact]
    public async Task Another_branch_does_not_find_the_month()
        => (await With((DuesPaymentService s) => s.PayAsync(new PayDues(_sheet, 0, Guid.NewGuid(), June.FirstDay, "1", [Row(_first)]), At(Other)))).Kind.ShouldBe(OutcomeKind.NotFound);

    private Task<long> ReceivedAsync(long no)
        => Read(db => db.Set<DuesPayment>().Where(p => p.OrganisationId == Branch.Id && p.Month == June.Value && p.RecordedNo <= no && no < p.SupersededNo).SumAsync(p => p.AmountFen));

    private async Task<List<(DuesChargeState, long)>> StatesAsync()
        => [.. (await ChargesAsync(_sheet)).OrderBy(c => c.StandardFen).Select(c => (c.State, c.PayableFen))];
}
