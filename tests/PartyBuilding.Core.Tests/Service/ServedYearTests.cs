using PartyBuilding.Core.Members.Work;
using PartyBuilding.Core.Service;
using PartyBuilding.Core.Service.Roster;

namespace PartyBuilding.Core.Tests.Service;

/// <summary>手册2008 L1677: serving the masses is important content of the appraisal, so its form has the item without anybody typing it.</summary>
public sealed class ServedYearTests : ServingTest
{
    private static readonly DateOnly Day = new(2026, 3, 7);

    [Fact]
    public async Task Pledges_sessions_and_pairings_of_the_year_are_counted_and_of_no_other()
    {
        await AddAsync(
            Pledge(Day, kept: Day.AddMonths(2)), Pledge(Day, kept: null), Pledge(Day.AddYears(-1), kept: null), Session(Day), Session(Day.AddYears(-1)),
            Pair(Day.AddYears(-2), ended: null), Pair(Day.AddYears(-2), ended: Day.AddYears(-1)), Pair(Day.AddYears(1), ended: null));
        (await OfAsync(2026)).ShouldSatisfyAllConditions(s => s.ShouldBe(new ServedYear(2, 1, 1, 1)), s => s.Text.ShouldBe("承诺 2 件，兑现 1 件；志愿服务 1 次；结对帮扶 1 户"));
    }

    [Fact]
    public async Task Who_has_nothing_registered_is_said_to_have_nothing_registered()
        => (await OfAsync(2026)).Text.ShouldBe("没有登记");

    [Fact]
    public async Task What_was_taken_back_does_not_count()
    {
        var pledge = Pledge(Day, kept: null);
        pledge.SupersededNo = 2;
        await AddAsync(pledge);
        (await OfAsync(2026)).ShouldBe(ServedYear.Nothing);
    }

    private async Task<ServedYear> OfAsync(int year)
        => (await With((MemberWorkQueries q) => q.OfYearAsync(Member.Person.PublicId, year, At(Branch).Scope))).Served;

    private Task<int> AddAsync(params object[] rows) => Read(async db =>
    {
        db.AddRange(rows);
        return await db.SaveChangesAsync();
    });

    private Pledge Pledge(DateOnly on, DateOnly? kept) => new()
    {
        Key = Guid.NewGuid(), OrganisationId = Branch.Id, PersonId = Member.Person.Id, On = on, Item = "帮助独居老人", FulfilledOn = kept, RecordedNo = 1,
    };

    private VolunteerPart Session(DateOnly on) => new()
    {
        SessionKey = Guid.NewGuid(), OrganisationId = Branch.Id, PersonId = Member.Person.Id, On = on, RecordedNo = 1,
    };

    private Pair Pair(DateOnly on, DateOnly? ended) => new()
    {
        Key = Guid.NewGuid(), OrganisationId = Branch.Id, Form = PairForm.MemberAndHousehold, Round = default, Helper = default, PersonId = Member.Person.Id, Helped = "一户", On = on,
        EndedOn = ended, RecordedNo = 1,
    };
}
