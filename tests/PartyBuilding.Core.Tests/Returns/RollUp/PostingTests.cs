using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Returns.Ledger;
using PartyBuilding.Core.Returns.RollUp;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Returns.RollUp;

/// <summary>The report calendar: what is recorded late posts to the first month that nobody it touches has submitted.</summary>
public sealed class PostingTests : ReturnTest
{
    // returns-and-statistics: X has submitted June, Y has not; a transfer of 20 June is recorded in July.
    [Fact]
    public async Task A_transfer_recorded_after_the_sender_submitted_counts_once_and_the_restatement_says_so()
    {
        var member = await World.MemberAsync(X);
        var period = await OpenedAsync(June);
        await SubmittedAsync(X, June);
        await TransferAsync(member, new DateOnly(2026, 6, 20));
        await SubmittedAsync(Y, June);
        Clock.MoveTo(new DateOnly(2026, 8, 3));
        await OpenedAsync(June.Next);
        await SubmittedAsync(X, June.Next);
        await SubmittedAsync(Y, June.Next);

        (await FiguresAsync(X, 202606)).ShouldBe((1, 0, 0, 1));
        (await FiguresAsync(Y, 202606)).ShouldBe((0, 0, 0, 0));
        (await FiguresAsync(X, 202607)).ShouldBe((1, 0, 1, 0));
        (await FiguresAsync(Y, 202607)).ShouldBe((0, 1, 0, 1));
        var east = await RollUpAsync(East, June.Next);
        (east.Values.GetValueOrDefault("in.transfer"), east.Values.GetValueOrDefault("out.transfer"), east.Values["end"]).ShouldBe((0, 0, 1));

        var restated = await RestatementAsync(period);
        restated.Where(r => r.Key == "end").Select(r => (r.OrganisationName, r.AsReported, r.AsOfToday))
            .ShouldBe([("甲支部", 1, 0), ("乙支部", 0, 1)]);
        var gone = (await PeopleAsync(X, "end")).ShouldHaveSingleItem();
        (gone.PersonPublicId, gone.IsAdded).ShouldBe((member.Person.PublicId, false));
        gone.Causes.ShouldHaveSingleItem().Kind.ShouldBe("member.transferred");
        (await PeopleAsync(Y, "end")).ShouldHaveSingleItem().IsAdded.ShouldBeTrue();
        (await PeopleAsync(X, "end", At(West).Scope)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_late_event_leaves_a_locked_period_as_it_was()
    {
        var member = await World.MemberAsync(X);
        var period = await OpenedAsync(June);
        await SubmittedAsync(X, June);
        Clock.MoveTo(new DateOnly(2026, 7, 15));
        Must(await With((PartyBuilding.Core.Returns.Periods.PeriodLocking s) => s.LockAsync(period, Department())));
        var before = await CellsAsync();
        Must(await With((MemberLeavingService s) => s.LeaveAsync(
            new LeaveParty(member.Person.PublicId, 0, PostingKind.Died, new DateOnly(2026, 6, 2)), Department())));

        (await CellsAsync()).ShouldBe(before);
        (await RollUpAsync(East, June)).Values["end"].ShouldBe(1);
        (await RestatementAsync(period)).Select(r => (r.Key, r.AsReported, r.AsOfToday)).ShouldBe([("end", 1, 0)]);
        // Y filed nothing and is locked too: nothing posts to its June either.
        (await Read(db => db.Postings.SingleAsync(p => p.Kind == PostingKind.Died))).Month.ShouldBe(202607);
    }

    [Fact]
    public async Task A_corrected_birth_date_shows_in_the_restatement_and_not_in_the_return()
    {
        var member = await World.MemberAsync(X, birth: "1960-05-01");
        var period = await OpenedAsync(June);
        await SubmittedAsync(X, June);
        Must(await With((MemberCorrectionService s) => s.CorrectAsync(
            new CorrectMember
            {
                PersonKey = member.Person.PublicId, Version = 0, JoinedOn = member.Spell.JoinedOn,
                Person = new PersonDetails
                {
                    Name = member.Person.Name, SexCode = "1", BirthDate = new DateOnly(1970, 5, 1), EthnicityCode = "01", EducationCode = "60",
                },
            },
            Department("身份证核对"))));

        (await FigureAsync(X, June, "end.age60")).ShouldBe(1);
        (await RestatementAsync(period)).Select(r => (r.Key, r.AsReported, r.AsOfToday))
            .ShouldBe([("end.age36-59", 0, 1), ("end.age60", 1, 0)]);
        var person = (await PeopleAsync(X, "end.age60")).ShouldHaveSingleItem();
        (person.Name, person.IsAdded, person.Causes.Single().Reason).ShouldBe((member.Person.Name, false, "身份证核对"));
        (await PeopleAsync(X, "end.age36-59")).ShouldHaveSingleItem().IsAdded.ShouldBeTrue();
        (await PeopleAsync(X, "end")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_cell_that_falls_below_nothing_when_moves_inside_are_netted_is_said_and_not_clipped()
    {
        var member = await World.MemberAsync(X);
        await OpenedAsync(June);
        await TransferAsync(member, new DateOnly(2026, 6, 20));
        foreach (var (key, value) in new[] { ("out.transfer", 0L), ("out.transfer.committee", 0L), ("end", 1L), ("end.age60", 1L) })
            Must(await SaveAsync(X, June, key, value, "本人尚未离开"));
        await SubmittedAsync(X, June);
        await SubmittedAsync(Y, June);

        var table = (await With((RollUpQueries q) => q.TableAsync(Monthly, June, East.Id, OrgScope.Everything())))!;
        table.Total.Values["out.transfer"].ShouldBe(-1);
        RollUpFindings.Of(table).ShouldContain(f => f.StartsWith("东街道党工委“转出”汇总后是 -1", StringComparison.Ordinal));
    }

    private async Task<IReadOnlyList<RestatedPerson>> PeopleAsync(PartyBuilding.Core.Organisations.Organisation branch, string key, OrgScope? scope = null)
    {
        var id = (await ReturnAsync(branch, June)).PublicId;
        return await With((RestatementPeople q) => q.OfAsync(id, key, scope ?? OrgScope.Everything()));
    }

    private async Task TransferAsync(WorldMember member, DateOnly day)
        => Must(await With((MemberTransferService s) => s.TransferAsync(
            new TransferMember(member.Person.PublicId, 0, Y.PublicId, day, LetterNumber: "2026-1"), Department())));

    private async Task<(long?, long?, long?, long?)> FiguresAsync(PartyBuilding.Core.Organisations.Organisation branch, int month)
    {
        var cells = (await PageAsync(branch, new(month))).Cells;
        return (cells["start"].Value, cells["in.transfer"].Value, cells["out.transfer"].Value, cells["end"].Value);
    }

    private Task<IReadOnlyList<Restatement>> RestatementAsync(Guid period)
        => With((RestatementQuery q) => q.OfPeriodAsync(period, OrgScope.Everything()));

    private Task<string> CellsAsync() => Read(async db => string.Join(
        ',', await db.Set<PartyBuilding.Core.Returns.ReturnCell>().OrderBy(c => c.ReturnId).ThenBy(c => c.ItemId).Select(c => c.Value).ToListAsync()));
}
