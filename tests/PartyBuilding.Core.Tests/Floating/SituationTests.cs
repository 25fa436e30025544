using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Floating;
using PartyBuilding.Core.People;

namespace PartyBuilding.Core.Tests.Floating;

public sealed class SituationTests : FloatingTest
{
    private static readonly SituationDetails Known = new() { LastLifeOn = new DateOnly(2025, 12, 10), LastDuesOn = new DateOnly(2025, 12, 31), WhyCode = "1" };

    // E2 of the field's forms: since the later of organisation life and dues; six months.
    [Theory]
    [InlineData("2026-06-29", false)]
    [InlineData("2026-06-30", true)]
    public async Task Somebody_is_out_of_contact_once_six_months_are_full(string confirmed, bool isOk)
    {
        await SetUpAsync();
        var day = DateOnly.Parse(confirmed, null);
        var asked = BeginAsync(SituationKind.Lost, Known with { ConfirmedOn = day });
        if (!isOk)
        {
            await RefusedAsync(asked, "FLT-LOST-MONTHS");
            return;
        }

        var row = await SituationAsync(await OkAsync(asked));
        row.Since.ShouldBe(new DateOnly(2025, 12, 31));
        (await FactAsync(PersonFactKind.OutOfContact, day)).ShouldBe("1");
        (await FactAsync(PersonFactKind.OutOfContact, day.AddDays(-1))).ShouldBeNull();
    }

    [Fact]
    public async Task A_search_is_listed_when_the_months_are_full_and_confirmed_with_its_reason()
    {
        await SetUpAsync();
        var key = await OkAsync(BeginAsync(SituationKind.Lost, Known with { WhyCode = null }));
        (await FactAsync(PersonFactKind.OutOfContact, Clock.Today())).ShouldBeNull();
        (await CountAsync(SituationList.ToConfirm, new DateOnly(2026, 6, 29))).ShouldBe(0);
        (await CountAsync(SituationList.ToConfirm, new DateOnly(2026, 6, 30))).ShouldBe(1);
        var row = await SituationAsync(key);
        var confirm = Known with { ConfirmedOn = new DateOnly(2026, 7, 1) };
        await RefusedAsync(
            With((SituationService s) => s.ChangeAsync(new ChangeSituation(key, row.RecordedNo, confirm with { WhyCode = null }), At(A1))), "FLT-MISSING");
        await OkAsync(With((SituationService s) => s.ChangeAsync(new ChangeSituation(key, row.RecordedNo, confirm), At(A1))));
        (await FactAsync(PersonFactKind.OutOfContact, Clock.Today())).ShouldBe("1");
        (await CountAsync(SituationList.NotFound, Clock.Today())).ShouldBe(1);
    }

    // E6: nobody found again is left without a placement.
    [Fact]
    public async Task Somebody_found_is_open_until_placed()
    {
        await SetUpAsync();
        var key = await OkAsync(BeginAsync(SituationKind.Lost, Known with { ConfirmedOn = new DateOnly(2026, 7, 1) }));
        await RefusedAsync(SituationEndAsync(key, new DateOnly(2026, 7, 3), how: null), "FLT-MISSING");
        await OkAsync(SituationEndAsync(key, new DateOnly(2026, 7, 3)));
        (await FactAsync(PersonFactKind.OutOfContact, new DateOnly(2026, 7, 3))).ShouldBeNull();
        (await CountAsync(SituationList.Found, Clock.Today())).ShouldBe(1);
        (await CountAsync(SituationList.Unplaced, Clock.Today())).ShouldBe(1);
        var row = await SituationAsync(key);
        await OkAsync(With((SituationService s) => s.PlaceAsync(
            new PlaceFound(key, row.RecordedNo, FoundPlacement.Stays, new DateOnly(2026, 7, 4)), At(A1))));
        (await CountAsync(SituationList.Unplaced, Clock.Today())).ShouldBe(0);
    }

    // E3 of the field's forms: the list goes up level by level.
    [Fact]
    public async Task Those_not_found_are_counted_by_the_organisations_below()
    {
        await SetUpAsync();
        await OkAsync(BeginAsync(SituationKind.Lost, Known with { ConfirmedOn = new DateOnly(2026, 7, 1) }));
        var bare = await NewMemberAsync(B1);
        await Read(async db =>
        {
            db.PersonFacts.Add(new PersonFact { PersonId = bare.Person.Id, Kind = PersonFactKind.OutOfContact, Value = "1", ValidFrom = May, RecordedNo = 1 });
            return await db.SaveChangesAsync();
        });
        var rows = await With((SituationQueries q) => q.BySubordinateAsync(District.PublicId, At(District).Scope));
        rows!.Select(r => (r.Name, r.NotFound, r.Found, r.Bare)).ShouldBe([("甲街道党工委", 1, 0, 0), ("乙镇党委", 0, 0, 1)], ignoreOrder: true);
        var below = await With((SituationQueries q) => q.PageAsync(SituationList.NotFound, A1.PublicId, At(District).Scope, Clock.Today(), 1));
        below!.Rows.Single().Name.ShouldBe(Member.Person.Name);
        (await With((SituationQueries q) => q.PageAsync(SituationList.NotFound, A1.PublicId, At(B1).Scope, Clock.Today(), 1))).ShouldBeNull();
    }

    [Fact]
    public async Task The_list_leaves_as_a_workbook_and_that_is_an_event()
    {
        await SetUpAsync();
        await OkAsync(BeginAsync(SituationKind.Lost, Known with { ConfirmedOn = new DateOnly(2026, 7, 1) }));
        using var output = new MemoryStream();
        var made = await With((SituationWorkbook w) => w.WriteAsync(SituationList.NotFound, null, output, At(Sender)));
        made.Value.ShouldBe("甲街道党工委失联党员仍未找到名单2026-07-05.xlsx");
        output.Length.ShouldBeGreaterThan(1000);
        (await Read(db => db.BusinessEvents.CountAsync(e => e.Kind == "situation.exported"))).ShouldBe(1);
    }

    [Fact]
    public async Task Somebody_abroad_past_the_expected_return_is_overdue_until_back()
    {
        await SetUpAsync();
        await RefusedAsync(BeginAsync(SituationKind.Abroad, new SituationDetails { Since = May }), "FLT-MISSING");
        var key = await OkAsync(BeginAsync(SituationKind.Abroad, new SituationDetails { Since = May, Place = "日本", ExpectedEnd = new DateOnly(2026, 7, 4) }));
        (await CountAsync(SituationList.Overdue, new DateOnly(2026, 7, 4))).ShouldBe(0);
        (await CountAsync(SituationList.Overdue, new DateOnly(2026, 7, 5))).ShouldBe(1);
        await OkAsync(SituationEndAsync(key, new DateOnly(2026, 7, 5), how: null));
        (await CountAsync(SituationList.Overdue, new DateOnly(2026, 7, 5))).ShouldBe(0);
    }

    [Fact]
    public async Task Staying_on_wants_an_expected_end_after_its_beginning()
    {
        await SetUpAsync();
        await RefusedAsync(BeginAsync(SituationKind.Staying, new SituationDetails { Since = May }), "FLT-MISSING");
        await RefusedAsync(BeginAsync(SituationKind.Staying, new SituationDetails { Since = May, ExpectedEnd = May }), "FLT-DAY");
        await OkAsync(BeginAsync(SituationKind.Staying, new SituationDetails { Since = May, ExpectedEnd = May.AddMonths(6) }));
    }

    [Fact]
    public async Task Difficulty_is_on_the_ledger_and_help_is_entered_in_fen()
    {
        await SetUpAsync();
        var key = await OkAsync(BeginAsync(SituationKind.Hardship, new SituationDetails { Since = May, WhyCode = "1" }));
        (await FactAsync(PersonFactKind.Hardship, May)).ShouldBe("1");
        var row = await SituationAsync(key);
        var help = new AddCare(Guid.CreateVersion7(), key, CareKind.Help, May, "慰问金", "街道党工委", 50_000);
        await OkAsync(With((CareService s) => s.AddToSituationAsync(help, row.RecordedNo, At(A1))));
        await OkAsync(With((CareService s) => s.AddToSituationAsync(help, row.RecordedNo, At(A1))));
        await RefusedAsync(
            With((CareService s) => s.AddToSituationAsync(help with { Key = Guid.CreateVersion7(), Kind = CareKind.Check, AmountFen = null }, row.RecordedNo, At(A1))), "FLT-KIND");
        var record = await With((SituationQueries q) => q.FindAsync(key, At(A1).Scope, Clock.Today()));
        record!.Entries.Single().AmountFen.ShouldBe(50_000);
        await OkAsync(SituationEndAsync(key, Clock.Today(), how: null));
        (await FactAsync(PersonFactKind.Hardship, Clock.Today())).ShouldBeNull();
    }

    [Fact]
    public async Task An_open_situation_follows_the_member_to_the_next_branch()
    {
        await SetUpAsync();
        var key = await OkAsync(BeginAsync(SituationKind.Hardship, new SituationDetails { Since = May, WhyCode = "1" }));
        await OkAsync(RequestAsync(Ask() with { ToBranchKey = A2.PublicId }, At(Sender)));
        (await SituationAsync(key)).BranchId.ShouldBe(A2.Id);
        (await With((SituationQueries q) => q.FindAsync(key, At(A1).Scope, Clock.Today()))).ShouldBeNull();
    }

    private async Task<int> CountAsync(SituationList list, DateOnly today)
        => (await With((SituationQueries q) => q.CountsAsync(At(A1).Scope, today)))[list];
}
