using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Dues;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Dues;

/// <summary>Ledger, remittances, staff and account (手册2008 L1916, L1923-1927).</summary>
public sealed class DuesBookTests : DuesTest, IAsyncLifetime
{
    private WorldMember _member = null!;

    public async Task InitializeAsync()
    {
        await SetUpAsync();
        _member = await PayerAsync("张三");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task A_payment_out_without_a_voucher_is_refused()
    {
        await EnteredAsync(DuesEntryKind.CarriedOver, 5000);
        // L1916, test 3 of §16.
        await RefusedAsync(EnterAsync(DuesEntryKind.Training, 1000, voucher: ""), "DUES-VOUCHER");
    }

    [Fact]
    public async Task The_balance_is_never_below_zero_on_any_day()
    {
        await EnteredAsync(DuesEntryKind.CarriedOver, 5000, new DateOnly(2026, 3, 10));
        await RefusedAsync(EnterAsync(DuesEntryKind.Training, 5001), "DUES-BALANCE");
        (await RefusedAsync(EnterAsync(DuesEntryKind.Training, 10, on: new DateOnly(2026, 3, 9)), "DUES-BALANCE")).ShouldContain("2026-03-09");
        await EnteredAsync(DuesEntryKind.Training, 5000);
        await RefusedAsync(EnterAsync(DuesEntryKind.Awards, 1, on: new DateOnly(2026, 3, 10)), "DUES-BALANCE");
    }

    [Fact]
    public async Task An_entry_that_later_ones_rest_on_is_not_taken_back()
    {
        var first = await EnteredAsync(DuesEntryKind.CarriedOver, 5000);
        var spent = await EnteredAsync(DuesEntryKind.Training, 4000);
        await RefusedAsync(TakeBackAsync(first), "DUES-BALANCE");
        await RefusedAsync(TakeBackAsync(spent, null));
        await OkAsync(TakeBackAsync(spent));
        await OkAsync(TakeBackAsync(first));
    }

    [Theory]
    [InlineData(DuesEntryKind.Collected)]
    [InlineData(DuesEntryKind.RemittedUp)]
    [InlineData(DuesEntryKind.FromBelow)]
    [InlineData((DuesEntryKind)77)]
    public async Task What_follows_from_elsewhere_is_not_entered_by_hand(DuesEntryKind kind) => await RefusedAsync(EnterAsync(kind, 100));

    [Fact]
    public async Task Other_uses_are_said_in_words() => await RefusedAsync(EnterAsync(DuesEntryKind.OtherIn, 100, what: ""), "DUES-PURPOSE");

    [Fact]
    public async Task Nothing_and_a_day_ahead_are_refused()
    {
        await RefusedAsync(EnterAsync(DuesEntryKind.Interest, 0));
        await RefusedAsync(EnterAsync(DuesEntryKind.Interest, 100, on: Clock.Today().AddDays(1)));
    }

    [Fact]
    public async Task The_share_goes_up_and_is_confirmed_above_and_again_to_the_district()
    {
        await SettledAsync(June);
        await OkAsync(RemitAsync(June));
        (await BalanceAsync(Branch)).ShouldBe(400, "60 % of 10.00 yuan, the ratio a parameter");
        var sent = await RemittanceAsync(Branch);
        (sent.AmountFen, sent.ToId, sent.Status).ShouldBe((600L, Committee.Id, DuesRemittanceStatus.Sent));
        (await AnswerAsync(sent, Branch)).Kind.ShouldBe(OutcomeKind.Forbidden);
        await OkAsync(AnswerAsync(sent, Committee));
        (await BalanceAsync(Committee)).ShouldBe(600);
        (await AnswerAsync(sent, Committee)).Kind.ShouldBe(OutcomeKind.Conflict);
        await OkAsync(RemitAsync(July, unit: Committee));
        var up = await RemittanceAsync(Committee);
        (up.ReceivedFen, up.AmountFen, up.ToId).ShouldBe((600L, 360L, District.Id));
    }

    [Fact]
    public async Task Half_a_fen_is_rounded_up()
        => await Task.Run(() => (DuesBookChecks.ShareOf(1, 50), DuesBookChecks.ShareOf(333, 60), DuesBookChecks.ShareOf(0, 60), DuesBookChecks.ShareOf(-5, 60)).ShouldBe((1L, 200L, 0L, 0L)));

    [Fact]
    public async Task Another_amount_needs_a_reason_and_every_remittance_a_voucher()
    {
        await SettledAsync(June);
        await RefusedAsync(RemitAsync(June, 500), "DUES-REMIT-RATIO");
        await RefusedAsync(RemitAsync(June, voucher: null), "DUES-VOUCHER");
        await OkAsync(RemitAsync(June, 500, reason: "零头下月一起缴"));
        await RefusedAsync(RemitAsync(June));
    }

    [Fact]
    public async Task An_unsettled_month_is_not_sent_up()
    {
        await OpenedAsync(June);
        await RefusedAsync(RemitAsync(June));
    }

    [Fact]
    public async Task What_did_not_arrive_goes_back_with_the_reason_and_can_be_sent_again()
    {
        await SettledAsync(June);
        await OkAsync(RemitAsync(June));
        var sent = await RemittanceAsync(Branch);
        await RefusedAsync(AnswerAsync(sent, Committee, back: true));
        await OkAsync(AnswerAsync(sent, Committee, back: true, reason: "没有到账"));
        (await BalanceAsync(Branch)).ShouldBe(1000);
        await OkAsync(RemitAsync(June));
    }

    [Fact]
    public async Task Accountant_and_cashier_are_two_people()
    {
        // L1926, test 1 of §16.
        await OkAsync(AppointAsync(_member, DuesPost.Accountant));
        await RefusedAsync(AppointAsync(_member, DuesPost.Cashier), "DUES-SEPARATE");
        await OkAsync(AppointAsync(await World.MemberAsync(Branch), DuesPost.Cashier));
        await RefusedAsync(AppointAsync(await World.MemberAsync(Branch), DuesPost.Cashier));
    }

    [Fact]
    public async Task After_the_accountant_has_ended_the_same_person_may_be_cashier()
    {
        await OkAsync(AppointAsync(_member, DuesPost.Accountant));
        var held = await Read(db => db.Set<DuesOfficer>().SingleAsync(o => o.SupersededNo == Recorded.Current));
        await OkAsync(With((DuesStaffService s) => s.EndAsync(Branch.PublicId, held.Key, new DateOnly(2026, 5, 1), At(Branch))));
        await RefusedAsync(AppointAsync(_member, DuesPost.Cashier, from: new DateOnly(2026, 4, 30)), "DUES-SEPARATE");
        await OkAsync(AppointAsync(_member, DuesPost.Cashier, from: new DateOnly(2026, 5, 1)));
    }

    [Theory]
    [InlineData("2026-03-02", false)]
    [InlineData("2026-03-01", true)]
    public async Task Nobody_takes_post_before_training(string trained, bool ok)
    {
        // L1925.
        var work = AppointAsync(_member, DuesPost.Officer, DateOnly.Parse(trained, System.Globalization.CultureInfo.InvariantCulture));
        if (ok)
            await OkAsync(work);
        else
            await RefusedAsync(work, "DUES-OFFICER-TRAINED");
    }

    [Fact]
    public async Task Only_members_under_the_organisation_take_its_posts() => await RefusedAsync(AppointAsync(await World.MemberAsync(Other), DuesPost.Officer));

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public async Task An_account_for_other_money_or_at_another_bank_is_refused(bool duesOnly, bool designated)
        // L1927.
        => await RefusedAsync(AccountAsync(duesOnly, designated), "DUES-ACCOUNT-ONLY");

    [Fact]
    public async Task A_new_account_takes_the_place_of_the_old_one()
    {
        await OkAsync(AccountAsync(true, true));
        await OkAsync(AccountAsync(true, true, "６２２８ ４８"));
        (await Read(db => db.Set<DuesAccount>().SingleAsync(a => a.SupersededNo == Recorded.Current))).Number.ShouldBe("622848");
    }

    private async Task<Guid> EnteredAsync(DuesEntryKind kind, long fen, DateOnly? on = null)
    {
        var key = Guid.NewGuid();
        await OkAsync(EnterAsync(kind, fen, on, key: key));
        return key;
    }

    private Task<Outcome<Guid>> EnterAsync(DuesEntryKind kind, long fen, DateOnly? on = null, string voucher = "凭-1", string what = "说明", Guid? key = null)
        => With((DuesEntryService s) => s.EnterAsync(new EnterDues(key ?? Guid.NewGuid(), Branch.PublicId, on ?? Clock.Today(), kind, fen, voucher, what), At(Branch)));

    private Task<Outcome<Guid>> TakeBackAsync(Guid entry, string? reason = "记错") => With((DuesEntryService s) => s.TakeBackAsync(Branch.PublicId, entry, At(Branch, reason)));

    private Task<DuesRemittance> RemittanceAsync(Organisation unit)
        => Read(db => db.Set<DuesRemittance>().SingleAsync(r => r.OrganisationId == unit.Id && r.SupersededNo == Recorded.Current && r.Status != DuesRemittanceStatus.SentBack));

    private Task<Outcome<Guid>> AnswerAsync(DuesRemittance row, Organisation by, bool back = false, string? reason = null)
        => With((DuesRemittanceService s) => back
            ? s.SendBackAsync(new AnswerRemittance(row.Key, row.RecordedNo, Clock.Today(), null), At(by, reason))
            : s.ConfirmAsync(new AnswerRemittance(row.Key, row.RecordedNo, Clock.Today(), "收-1"), At(by, reason)));

    private Task<Outcome<Guid>> AppointAsync(WorldMember member, DuesPost post, DateOnly? trained = null, DateOnly? from = null)
        => With((DuesStaffService s) => s.AppointAsync(
            new AppointDuesOfficer(Guid.NewGuid(), Branch.PublicId, member.Person.PublicId, post, trained ?? new DateOnly(2026, 2, 1), from ?? new DateOnly(2026, 3, 1)), At(Branch)));

    private Task<Outcome<Guid>> AccountAsync(bool duesOnly, bool designated, string number = "6228480001")
        => With((DuesStaffService s) => s.SetAccountAsync(
            new SetDuesAccount(Guid.NewGuid(), Branch.PublicId, "农业银行友谊支行", number, new DateOnly(2020, 1, 1), duesOnly, designated), At(Branch)));
}
