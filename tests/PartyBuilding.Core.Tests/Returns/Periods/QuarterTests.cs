using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Ledger;
using PartyBuilding.Core.Returns.Periods;
using PartyBuilding.Core.Returns.RollUp;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Returns.Periods;

/// <summary>Periods longer than a month, and forms that the bodies under the district file for all below them.</summary>
public sealed class QuarterTests : ReturnTest
{
    private const string Quarterly = "loc.JB-1";

    [Fact]
    public async Task A_quarter_opened_by_any_of_its_months_covers_all_three()
    {
        await PublishAsync(Filer.Branch);
        Clock.MoveTo(new DateOnly(2026, 7, 2));
        await OpenedAsync(new Month(202605), Quarterly);
        var period = await Read(db => db.Set<ReturnPeriod>().SingleAsync());
        (period.Span.Title, period.OnTimeUntil).ShouldBe(("2026年第2季度", new DateOnly(2026, 7, 7)));
        Code(await OpenAsync(new Month(202604), Quarterly)).ShouldBe("PERIOD-OPEN");
    }

    [Fact]
    public async Task A_quarter_adds_its_months_up_and_opens_with_the_end_of_the_month_before()
    {
        await PublishAsync(Filer.Branch);
        await World.MemberAsync(X);
        Clock.MoveTo(new DateOnly(2026, 7, 2));
        await World.MemberAsync(X, arrivedOn: new DateOnly(2026, 4, 10), way: PostingKind.Admitted);
        await World.MemberAsync(X, arrivedOn: new DateOnly(2026, 6, 10), way: PostingKind.Admitted);
        await OpenedAsync(June, Quarterly);
        var page = await PageAsync(X, June);
        (page.Cells["start"].Value, page.Cells["in"].Value, page.Cells["end"].Value).ShouldBe((1, 2, 3));
    }

    // A monthly return alone closes the books of a month.
    [Fact]
    public async Task Submitting_a_quarter_closes_no_month()
    {
        await PublishAsync(Filer.Branch);
        Clock.MoveTo(new DateOnly(2026, 7, 2));
        await OpenedAsync(June, Quarterly);
        Must(await SubmitAsync(X, June));
        (await Read(db => db.SubmittedMonths.ToListAsync())).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_quarter_is_not_submitted_before_its_last_day()
    {
        await PublishAsync(Filer.Branch);
        Clock.MoveTo(new DateOnly(2026, 6, 29));
        await OpenedAsync(June, Quarterly);
        Code(await SubmitAsync(X, June)).ShouldBe("RETURN-EARLY");
        Clock.MoveTo(new DateOnly(2026, 6, 30));
        Must(await SubmitAsync(X, June));
    }

    [Fact]
    public async Task A_form_of_bodies_is_owed_by_them_alone_and_counts_everything_below()
    {
        await PublishAsync(Filer.Body);
        await World.MemberAsync(X);
        await World.MemberAsync(Y);
        Clock.MoveTo(new DateOnly(2026, 7, 2));
        await OpenedAsync(June, Quarterly);
        (await Read(db => db.Set<UnitReturn>().Select(r => r.OrganisationId).ToListAsync())).ShouldBe([East.Id, West.Id], ignoreOrder: true);
        (await FigureAsync(East, June, "end")).ShouldBe(2);
        (await FigureAsync(West, June, "end")).ShouldBe(0);
    }

    [Fact]
    public async Task What_moves_inside_a_body_is_no_movement_of_it_and_between_bodies_none_of_the_district()
    {
        await PublishAsync(Filer.Body);
        var far = await World.BranchAsync(West, "丙支部");
        var (inside, across) = (await World.MemberAsync(X), await World.MemberAsync(X));
        Clock.MoveTo(new DateOnly(2026, 7, 2));
        await TransferAsync(inside, Y, new DateOnly(2026, 5, 5));
        await TransferAsync(across, far, new DateOnly(2026, 5, 6));
        await OpenedAsync(June, Quarterly);
        foreach (var body in new[] { East, West })
            Must(await SubmitAsync(body, June, At(body)));
        var table = (await With((RollUpQueries q) => q.TableAsync(Quarterly, June, District.Id, OrgScope.Everything())))!;
        Row(East).ShouldBe((2, 0, 1, 1));
        Row(West).ShouldBe((0, 1, 0, 1));
        Of(table.Total).ShouldBe((2, 0, 0, 2));

        (long, long, long, long) Row(Organisation body) => Of(table.Rows.Single(r => r.OrganisationId == body.Id));
        static (long, long, long, long) Of(RollUpRow row) => (Value(row, "start"), Value(row, "in.transfer"), Value(row, "out.transfer"), Value(row, "end"));
        static long Value(RollUpRow row, string key) => row.Values.GetValueOrDefault(key);
    }

    private Task PublishAsync(Filer filer)
    {
        FormItem[] items =
        [
            Item("start", LedgerCounter.Start), Item("in", "posting.in.admitted"), Item("in.transfer", "posting.in.transfer"),
            Item("out.transfer", "posting.out.transfer"), Item("end", MemberItems.End),
        ];
        var form = new FormDefinition(
            Quarterly, "党员季报", 1, 202601, null, FormFrequency.Quarterly, 5, 10,
            [new FormSection("all", "全部", items, [new FormGroup(null, [.. items.Select(i => i.Key)])])], [], filer);
        return InScope(async s =>
        {
            var db = s.GetRequiredService<PartyBuildingDbContext>();
            db.Add(FormStore.Row(form));
            await db.SaveChangesAsync();
        });
    }

    private async Task TransferAsync(WorldMember member, Organisation to, DateOnly day)
        => Must(await With((MemberTransferService s) => s.TransferAsync(
            new TransferMember(member.Person.PublicId, 0, to.PublicId, day, LetterNumber: "2026-1"), Department())));

    private static FormItem Item(string key, string query) => new(key, key, key, ItemUnit.Person, ItemSource.Ledger, query);
}
