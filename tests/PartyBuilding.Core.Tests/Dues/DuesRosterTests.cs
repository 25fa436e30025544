using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Dues;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;
using PartyBuilding.Core.Transfers;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Dues;

/// <summary>Who is on a month's list; what the source leaves open is a parameter.</summary>
public sealed class DuesRosterTests : DuesTest, IAsyncLifetime
{
    public Task InitializeAsync() => SetUpAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task The_list_is_the_roster_of_the_months_first_day()
    {
        await PayerAsync("张三");
        await PayerAsync("李四", arrivedOn: new DateOnly(2026, 6, 2));
        (await NamesAsync(June)).ShouldBe(["张三"]);
        (await NamesAsync(July)).ShouldBe(["张三", "李四"], ignoreOrder: true);
    }

    [Fact]
    public async Task With_the_last_day_as_parameter_those_who_arrived_in_the_month_are_on_it()
    {
        await SetParameterAsync("day", "last");
        await PayerAsync("张三");
        await PayerAsync("李四", arrivedOn: new DateOnly(2026, 6, 2));
        (await NamesAsync(June)).ShouldBe(["张三", "李四"], ignoreOrder: true);
    }

    [Fact]
    public async Task Who_moves_within_the_month_is_charged_by_one_branch_only()
    {
        var member = await PayerAsync("张三");
        await OpenedAsync(June);
        await MoveAsync(member, new DateOnly(2026, 6, 10));
        // L1713, inferred: nobody pays twice for one month.
        await SetParameterAsync("day", "last");
        var second = await OkAsync(With((DuesSheetService s) => s.OpenAsync(new OpenDuesSheet(Second.PublicId, June), At(Second))));
        (await ChargesAsync(second)).ShouldBeEmpty();
        var july = await OkAsync(With((DuesSheetService s) => s.OpenAsync(new OpenDuesSheet(Second.PublicId, July), At(Second))));
        (await ChargesAsync(july)).Single().PersonId.ShouldBe(member.Person.Id);
    }

    [Fact]
    public async Task The_database_itself_holds_one_current_line_a_person_and_month()
    {
        var member = await PayerAsync("张三");
        var sheet = await OpenedAsync(June);
        var line = (await ChargesAsync(sheet)).Single();
        await Should.ThrowAsync<DbUpdateException>(InScope(async s =>
        {
            var db = (PartyBuildingDbContext)s.GetService(typeof(PartyBuildingDbContext))!;
            db.Add(new DuesCharge
            {
                Key = Guid.NewGuid(), SheetId = line.SheetId, OrganisationId = line.OrganisationId, PersonId = member.Person.Id, Month = June.Value, StandardFen = 1,
                PayableFen = 1, State = DuesChargeState.Due, RecordedNo = 1,
            });
            await db.SaveChangesAsync();
        }));
    }

    [Fact]
    public async Task Who_came_with_a_letter_paid_up_to_the_month_owes_nothing()
    {
        var member = await PayerAsync("张三", arrivedOn: new DateOnly(2026, 5, 20));
        await InScope(async s =>
        {
            var db = (PartyBuildingDbContext)s.GetService(typeof(PartyBuildingDbContext))!;
            db.Add(new TransferCase
            {
                PublicId = Guid.NewGuid(), BatchKey = Guid.NewGuid(), Kind = TransferKind.In, Status = TransferStatus.Done, PersonId = member.Person.Id, SpellId = member.Spell.Id,
                ToBranchId = Branch.Id, Reason = TransferReason.Job, AppliedOn = new DateOnly(2026, 5, 20), AcceptedOn = new DateOnly(2026, 5, 20), DuesPaidTo = 202606,
            });
            await db.SaveChangesAsync();
        });
        var charge = (await ChargesAsync(await OpenedAsync(June))).Single();
        (charge.State, charge.PayableFen).ShouldBe((DuesChargeState.PaidElsewhere, 0L));
        (await ChargesAsync(await OpenedAsync(July))).Single().PayableFen.ShouldBe(1000);
        (await PaidToAsync(member)).ShouldBe(202606);
    }

    [Theory]
    [InlineData("skip", 0)]
    [InlineData("charge", 1)]
    public async Task Who_died_in_the_month_is_taken_off_or_kept_by_the_parameter(string value, int lines)
    {
        if (value != "skip")
            await SetParameterAsync("deaths", value);
        var member = await PayerAsync("张三");
        var sheet = await OpenedAsync(June);
        await InScope(async s =>
        {
            var db = (PartyBuildingDbContext)s.GetService(typeof(PartyBuildingDbContext))!;
            db.Postings.Add(new Posting
            {
                EventKey = Guid.NewGuid(), OrganisationId = Branch.Id, PersonId = member.Person.Id, SpellId = member.Spell.Id, Kind = PostingKind.Died, Month = 202606,
                EffectiveOn = new DateOnly(2026, 6, 15), RecordedNo = 1,
            });
            await db.SaveChangesAsync();
        });
        await OkAsync(RefreshAsync(sheet));
        (await ChargesAsync(sheet)).Count.ShouldBe(lines);
    }

    [Fact]
    public async Task Somebody_who_paid_before_dying_stays_on_the_list()
    {
        var member = await PayerAsync("张三");
        var sheet = await OpenedAsync(June);
        await OkAsync(PayAsync(sheet, [Row(member)]));
        await MoveAsync(member, new DateOnly(2026, 6, 1));
        await OkAsync(RefreshAsync(sheet));
        (await ChargesAsync(sheet)).Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("delay", DuesChargeState.Delayed)]
    [InlineData("charge", DuesChargeState.Due)]
    [InlineData("skip", null)]
    public async Task Who_is_out_of_contact_is_delayed_charged_or_left_out(string value, DuesChargeState? state)
    {
        if (value != "delay")
            await SetParameterAsync("lost", value);
        var member = await PayerAsync("张三");
        await World.FactAsync(member, PersonFactKind.OutOfContact, "1", new DateOnly(2026, 1, 1));
        (await ChargesAsync(await OpenedAsync(June))).SingleOrDefault()?.State.ShouldBe(state!.Value);
        (await ChargesAsync(await OpenedAsync(June))).Count.ShouldBe(state is null ? 0 : 1);
    }

    [Fact]
    public async Task A_month_that_has_not_come_is_not_opened()
        => await RefusedAsync(With((DuesSheetService s) => s.OpenAsync(new OpenDuesSheet(Branch.PublicId, July.Next), At(Branch))), "DUES-MONTH");

    [Fact]
    public async Task Two_who_open_a_month_get_the_same_one() => (await OpenedAsync(June)).ShouldBe(await OpenedAsync(June));

    [Fact]
    public async Task Only_a_branch_collects()
        => await RefusedAsync(With((DuesSheetService s) => s.OpenAsync(new OpenDuesSheet(Committee.PublicId, June), At(Committee))));

    [Fact]
    public async Task A_branch_out_of_scope_is_not_found()
        => (await With((DuesSheetService s) => s.OpenAsync(new OpenDuesSheet(Other.PublicId, June), At(Branch)))).Kind.ShouldBe(OutcomeKind.NotFound);

    private async Task<List<string>> NamesAsync(Month month) => [.. (await ChargesAsync(await OpenedAsync(month))).Select(c => c.Person!.Name)];

    private Task SetParameterAsync(string name, string value)
        => InScope(async s => (await ((RuleSettings)s.GetService(typeof(RuleSettings))!).SetParameterAsync(
            new SetRuleParameter("DUES-ROSTER", name, value, new DateOnly(2026, 1, 1)), Department("区委组织部规定"))).IsOk.ShouldBeTrue());

    private Task MoveAsync(WorldMember member, DateOnly on) => InScope(async s =>
    {
        var db = (PartyBuildingDbContext)s.GetService(typeof(PartyBuildingDbContext))!;
        var old = await db.MemberPlacements.SingleAsync(p => p.PersonId == member.Person.Id && p.SupersededNo == Recorded.Current);
        old.SupersededNo = 900;
        db.Add(new MemberPlacement
        {
            SpellId = old.SpellId, PersonId = old.PersonId, OrganisationId = Branch.Id, ValidFrom = old.ValidFrom, ValidTo = on, PostedFrom = old.PostedFrom, PostedTo = 202606, RecordedNo = 900,
        });
        db.Add(new MemberPlacement { SpellId = old.SpellId, PersonId = old.PersonId, OrganisationId = Second.Id, ValidFrom = on, PostedFrom = 202606, RecordedNo = 900 });
        var spell = await db.MembershipSpells.SingleAsync(x => x.Id == member.Spell.Id);
        spell.BranchId = Second.Id;
        await db.SaveChangesAsync();
    });
}
