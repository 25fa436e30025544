using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Floating;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Tests.Floating;

public sealed class FloatingCardTests : FloatingTest
{
    // L1833, requirement §14 h.
    [Theory]
    [InlineData(false, "甲街道党工委")]
    [InlineData(true, " ")]
    public async Task A_card_without_the_committees_stamp_is_refused(bool isDated, string by)
    {
        await SetUpAsync();
        var key = await OkAsync(OutAsync());
        await RefusedAsync(CardAsync(key, May, isDated ? May : null, by), "FLT-CARD-STAMP");
        await OkAsync(CardAsync(key, May, May));
    }

    // §14 T1: checked 2007-11-05, not by 2008-11-05.
    [Theory]
    [InlineData("2008-11-04", 0)]
    [InlineData("2008-11-05", 1)]
    [InlineData("2008-11-06", 1)]
    public async Task A_card_comes_due_a_year_after_its_last_check(string today, int due)
    {
        await SetUpAsync();
        var key = await CheckedAsync(new DateOnly(2007, 11, 5));
        var list = await With((FloatingQueries q) => q.ListAsync(FloatingList.Due, At(A1).Scope, DateOnly.Parse(today, null), 1));
        list.Total.ShouldBe(due);
        (await With((FloatingQueries q) => q.FindAsync(key, At(A1).Scope, Clock.Today())))!.CheckDue.ShouldBe(new DateOnly(2008, 11, 5));
    }

    [Fact]
    public void A_check_on_29_February_is_due_on_the_28th_and_a_calendar_year_runs_to_its_end()
    {
        var rolling = new CheckYear(true);
        var leap = new DateOnly(2008, 2, 29);
        rolling.Due(leap).ShouldBe(new DateOnly(2009, 2, 28));
        (leap <= rolling.Limit(new DateOnly(2009, 2, 28))).ShouldBeTrue();
        (leap <= rolling.Limit(new DateOnly(2009, 2, 27))).ShouldBeFalse();
        var calendar = new CheckYear(false);
        calendar.Due(new DateOnly(2007, 11, 5)).ShouldBe(new DateOnly(2008, 12, 31));
        (new DateOnly(2007, 11, 5) <= calendar.Limit(new DateOnly(2008, 1, 1))).ShouldBeTrue();
        (new DateOnly(2008, 1, 1) <= calendar.Limit(new DateOnly(2008, 12, 31))).ShouldBeFalse();
    }

    [Fact]
    public async Task A_check_taken_back_makes_the_one_before_count_again()
    {
        await SetUpAsync();
        var key = await CheckedAsync(new DateOnly(2007, 11, 5));
        await OkAsync(EntryAsync(key, CareKind.Check, new DateOnly(2008, 10, 1)));
        (await StayAsync(key)).LastCheckedOn.ShouldBe(new DateOnly(2008, 10, 1));
        var newest = await Read(db => db.Set<CareEntry>().Where(e => e.On == new DateOnly(2008, 10, 1)).Select(e => e.Key).SingleAsync());
        await OkAsync(With((CareService s) => s.TakeBackAsync(newest, At(A1))));
        (await StayAsync(key)).LastCheckedOn.ShouldBe(new DateOnly(2007, 11, 5));
        (await Read(db => db.Set<CareEntry>().CountAsync(e => e.SupersededNo != Recorded.Current))).ShouldBe(1);
    }

    // §14 T5, h.
    [Fact]
    public async Task Handling_without_earlier_education_is_refused()
    {
        await SetUpAsync();
        var key = await OkAsync(OutAsync(to: B1));
        await RefusedAsync(EntryAsync(key, CareKind.Handling, new DateOnly(2026, 6, 1)), "FLT-HANDLE-EDUCATION");
        await OkAsync(EntryAsync(key, CareKind.Education, new DateOnly(2026, 6, 2)));
        await RefusedAsync(EntryAsync(key, CareKind.Handling, new DateOnly(2026, 6, 1)), "FLT-HANDLE-EDUCATION");
        (await EntryAsync(key, CareKind.Handling, new DateOnly(2026, 6, 3), At(B1))).Kind.ShouldBe(OutcomeKind.Forbidden);
        await OkAsync(EntryAsync(key, CareKind.Handling, new DateOnly(2026, 6, 3)));
    }

    // The stay itself begins later than the card was issued: cards were brought along.
    private async Task<Guid> CheckedAsync(DateOnly day)
    {
        var key = await OkAsync(OutAsync());
        await OkAsync(CardAsync(key, new DateOnly(2006, 11, 5), new DateOnly(2006, 11, 5)));
        await OkAsync(EntryAsync(key, CareKind.Check, day));
        return key;
    }
}
