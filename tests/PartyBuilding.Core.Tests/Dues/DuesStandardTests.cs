using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Dues;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Tests.Dues;

public sealed class DuesStandardTests : DuesTest, IAsyncLifetime
{
    public Task InitializeAsync() => SetUpAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData(300000, 50, 1500)]
    [InlineData(300001, 100, 3000)]
    [InlineData(500000, 100, 5000)]
    [InlineData(1000000, 150, 15000)]
    [InlineData(1000001, 200, 20000)]
    [InlineData(123456, 50, 617)]
    public async Task The_rate_of_the_table_and_the_amount_follow_from_the_base(long baseFen, int rate, long fen)
    {
        var member = await World.MemberAsync(Branch);
        await OkAsync(SetAsync(member, DuesKind.ByRate, baseFen: baseFen));
        var row = await StandardAsync(member.Person.Id);
        (row.Rate, row.AmountFen).ShouldBe((rate, fen));
    }

    [Fact]
    public void The_rates_are_marked_as_not_compared_with_the_original()
        => RuleCatalogue.Embedded.InForce("DUES-RATE", Clock.Today())!.Set!.IsUnverified.ShouldBeTrue();

    [Fact]
    public async Task A_standard_by_rate_without_a_base_is_refused()
        => await RefusedAsync(SetAsync(await World.MemberAsync(Branch), DuesKind.ByRate, rate: 50), "DUES-BASE");

    [Fact]
    public async Task A_rate_off_the_table_needs_a_reason()
    {
        var member = await World.MemberAsync(Branch);
        await RefusedAsync(SetAsync(member, DuesKind.ByRate, baseFen: 300000, rate: 60), "DUES-RATE");
        var outcome = await SetAsync(member, DuesKind.ByRate, baseFen: 300000, rate: 60, reason: "离退休人员另有规定");
        outcome.IsOk.ShouldBeTrue();
        (await StandardAsync(member.Person.Id)).AmountFen.ShouldBe(1800);
    }

    [Theory]
    [InlineData(DuesKind.Exempt, null)]
    [InlineData(DuesKind.Reduced, 100L)]
    public async Task Exempt_and_reduced_need_a_reason(DuesKind kind, long? fen)
    {
        var member = await World.MemberAsync(Branch);
        await RefusedAsync(SetAsync(member, kind, fen), "DUES-REASON");
        await OkAsync(SetAsync(member, kind, fen, reason: "生活困难"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(0L)]
    [InlineData(-5L)]
    public async Task A_fixed_sum_is_above_zero(long? fen) => await RefusedAsync(SetAsync(await World.MemberAsync(Branch), fen: fen));

    [Fact]
    public async Task A_slip_of_one_digit_is_asked_about()
        => await RefusedAsync(SetAsync(await World.MemberAsync(Branch), fen: 1_000_100), "DUES-AMOUNT");

    [Fact]
    public async Task A_change_is_a_new_standard_from_a_later_month_and_the_old_one_stays()
    {
        var member = await PayerAsync("张三");
        await OkAsync(SetAsync(member, fen: 2000, from: July));
        (await ChargesAsync(await OpenedAsync(June))).Single().PayableFen.ShouldBe(1000);
        (await ChargesAsync(await OpenedAsync(July))).Single().PayableFen.ShouldBe(2000);
    }

    [Fact]
    public async Task A_draft_counts_for_nothing_until_it_is_in_force_and_open_months_follow_at_once()
    {
        var member = await World.MemberAsync(Branch);
        var draft = await OkAsync(SetAsync(member, fen: 1000, inForce: false));
        var sheet = await OpenedAsync(July);
        (await ChargesAsync(sheet)).Single().State.ShouldBe(DuesChargeState.NoStandard);
        var row = await StandardAsync(member.Person.Id);
        await OkAsync(With((DuesStandardService s) => s.PutAsync(draft, row.RecordedNo, At(Branch))));
        var charge = (await ChargesAsync(sheet)).Single();
        (charge.State, charge.PayableFen).ShouldBe((DuesChargeState.Due, 1000L));
        (await With((DuesStandardService s) => s.PutAsync(draft, row.RecordedNo, At(Branch)))).Kind.ShouldBe(OutcomeKind.Conflict);
    }

    [Fact]
    public async Task A_standard_made_void_gives_the_place_back_to_the_one_before()
    {
        var member = await PayerAsync("张三");
        var wrong = await OkAsync(SetAsync(member, fen: 9000, from: July));
        var sheet = await OpenedAsync(July);
        var row = await Read(db => db.Set<DuesStandard>().SingleAsync(s => s.Key == wrong && s.SupersededNo == Recorded.Current));
        await RefusedAsync(With((DuesStandardService s) => s.VoidAsync(wrong, row.RecordedNo, At(Branch))));
        await OkAsync(With((DuesStandardService s) => s.VoidAsync(wrong, row.RecordedNo, At(Branch, "打错"))));
        (await ChargesAsync(sheet)).Single().PayableFen.ShouldBe(1000);
    }

    [Fact]
    public async Task A_settled_month_is_not_priced_anew()
    {
        var member = await PayerAsync("张三");
        await SettledAsync(June);
        (await RefusedAsync(SetAsync(member, fen: 2000, from: June), "DUES-STANDARD-BACK")).ShouldContain("2026年7月");
        await OkAsync(SetAsync(member, fen: 2000, from: July));
    }

    [Fact]
    public async Task Everybody_without_a_standard_gets_the_same_sum_at_once_and_others_keep_theirs()
    {
        var first = await PayerAsync("张三", 3000);
        await World.MemberAsync(Branch);
        await World.MemberAsync(Branch);
        var sheet = await OpenedAsync(July);
        (await OkAsync(With((DuesStandardService s) => s.FillAsync(new FillDuesStandards(Branch.PublicId, June, 500), At(Branch))))).ShouldBe(2);
        (await ChargesAsync(sheet)).Select(c => c.PayableFen).Order().ShouldBe([500, 500, 3000]);
        (await StandardAsync(first.Person.Id)).AmountFen.ShouldBe(3000);
    }

    [Fact]
    public async Task A_member_of_another_branch_is_not_found()
        => (await SetAsync(await World.MemberAsync(Other), fen: 1000)).Kind.ShouldBe(OutcomeKind.NotFound);

    private Task<DuesStandard> StandardAsync(int person)
        => Read(db => db.Set<DuesStandard>().SingleAsync(s => s.PersonId == person && s.SupersededNo == Recorded.Current));
}
