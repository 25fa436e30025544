using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Ledger;
using PartyBuilding.Core.Returns.Queries;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Returns.Queries;

public sealed class CellQueriesTests : ReturnTest
{
    private static readonly LedgerPoint Now = LedgerPoint.Today(June);

    [Fact]
    public async Task Behind_every_figure_stand_exactly_as_many_people()
    {
        await LiveAMonthAsync();
        await OpenedAsync(June);
        foreach (var branch in new[] { X, Y })
            await SubmittedAsync(branch, June);
        foreach (var level in new[] { X, Y, East })
        {
            var row = await RollUpAsync(level, June);
            foreach (var item in FormFiles.All.Single(f => f.Code == Monthly && f.Version == 1).Items.Where(i => i.Source == ItemSource.Ledger))
            {
                var people = await With((CellQueries q) => q.PeopleAsync(item.Query!, Now, level.Path, OrgScope.Everything()));
                ((long)people!.Total).ShouldBe(row.Values.GetValueOrDefault(item.Key), $"{level.Name} {item.Key}");
                people.People.Count.ShouldBe(people.Total);
            }
        }
    }

    [Fact]
    public async Task The_opening_of_a_branch_that_moved_is_found_where_it_stood()
    {
        await World.MemberAsync(X);
        Must(await With((OrganisationMoveService s) => s.MoveAsync(
            new MoveOrganisation(X.PublicId, 1, West.PublicId, new DateOnly(2026, 6, 10), Approval: Papers.Approval), Department())));
        var path = await Read(db => db.Organisations.Where(o => o.Id == X.Id).Select(o => o.Path).SingleAsync());
        var start = await With((CellQueries q) => q.PeopleAsync("member.start", Now, path, OrgScope.Everything()));
        start!.Total.ShouldBe(1);
    }

    [Fact]
    public async Task A_branch_that_moved_opens_its_people_as_a_whole_movement_of_the_levels_it_left_and_joined()
    {
        foreach (var name in new[] { "赵一", "钱二", "孙三" })
            await World.MemberAsync(X, name: name);
        await World.MemberAsync(Y);
        var z = await World.BranchAsync(West, "丙支部");
        Must(await With((OrganisationMoveService s) => s.MoveAsync(
            new MoveOrganisation(X.PublicId, 1, West.PublicId, new DateOnly(2026, 6, 10), Approval: Papers.Approval), Department())));
        await OpenedAsync(June);
        foreach (var branch in new[] { X, Y, z })
            await SubmittedAsync(branch, June);

        var left = await OpenedByAsync(East, "posting.out.whole");
        (left.Total, (await RollUpAsync(East, June)).Values["out.whole"]).ShouldBe((3, 3));
        left.People.Select(p => (p.Name, p.BranchName, p.EffectiveOn, p.OtherEnd)).ShouldContain(("赵一", "甲支部", new DateOnly(2026, 6, 10), "西镇党委"));
        var joined = await OpenedByAsync(West, "posting.in.whole");
        (joined.Total, (await RollUpAsync(West, June)).Values["in.whole"]).ShouldBe((3, 3));
        joined.People[0].OtherEnd.ShouldBe("东街道党工委");
        foreach (var (level, query) in new[] { (East, "posting.in.whole"), (West, "posting.out.whole"), (District, "posting.in.whole"), (District, "posting.out.whole") })
            (await OpenedByAsync(level, query)).Total.ShouldBe(0, $"{level.Name} {query}");
    }

    [Fact]
    public async Task Outside_the_scope_there_are_no_people()
    {
        await World.MemberAsync(Y);
        (await With((CellQueries q) => q.PeopleAsync("member.end", Now, Y.Path, OrgScope.Of(X.Path)))).ShouldBeNull();
        (await With((CellQueries q) => q.PeopleAsync("no.such", Now, Y.Path, OrgScope.Everything()))).ShouldBeNull();
    }

    [Fact]
    public async Task Why_not_names_the_first_condition_that_fails()
    {
        await World.MemberAsync(X, name: "周一", education: "60");
        (await WhyAsync("member.end", "周一")).ShouldBe("True 已经统计在内。");
        (await WhyAsync("member.end.college", "周一")).ShouldBe("False 不符合“学历为大专及以上”；台账记录：学历在大专以下。");
        (await WhyAsync("member.end.age35", "周一")).ShouldContain("出生日期：1960-05-01");
    }

    [Fact]
    public async Task Why_not_says_who_left_earlier_and_who_comes_later()
    {
        var gone = await World.MemberAsync(X, name: "周二");
        Must(await With((MemberTransferService s) => s.TransferAsync(
            new TransferMember(gone.Person.PublicId, 0, Y.PublicId, new DateOnly(2026, 5, 9), LetterNumber: "2026-1"), Department())));
        await World.MemberAsync(X, name: "周三", arrivedOn: new DateOnly(2026, 7, 2));
        (await WhyAsync("member.end", "周二")).ShouldBe("False 2026年5月9日离开本支部，已在2026年5月减少，6月30日不在本支部。");
        (await WhyAsync("member.end", "周三")).ShouldBe("False 2026年7月2日到本支部，计入2026年7月，2026年6月还不统计。");
    }

    [Fact]
    public async Task Why_not_tells_nothing_about_other_branches()
    {
        await World.MemberAsync(Y, name: "吴四");
        (await WhyAsync("member.end", "吴四")).ShouldBeEmpty();
        (await With((WhyNot w) => w.AskAsync("member.end", Now, Y.Id, "吴四", OrgScope.Of(X.Path)))).ShouldBeEmpty();
    }

    private async Task<CellPeople> OpenedByAsync(Organisation level, string query)
        => (await With((CellQueries q) => q.PeopleAsync(query, Now, level.Path, OrgScope.Everything())))!;

    private async Task LiveAMonthAsync()
    {
        var to = await World.MemberAsync(X, sex: "2", birth: "1995-01-01", education: "21");
        var dead = await World.MemberAsync(X, ethnicity: "03");
        await World.MemberAsync(Y, sex: "2", birth: "1970-01-01");
        await World.MemberAsync(Y, arrivedOn: new DateOnly(2026, 6, 2), joinedOn: new DateOnly(2026, 6, 2), way: PostingKind.Admitted, standing: MemberStanding.Probationary);
        await World.MemberAsync(Y, arrivedOn: new DateOnly(2026, 6, 3));
        await World.FactAsync(to, PersonFactKind.Floating, "O", JuneFirst);
        Must(await With((MemberTransferService s) => s.TransferAsync(
            new TransferMember(to.Person.PublicId, 0, Y.PublicId, new DateOnly(2026, 6, 15), LetterNumber: "2026-1"), Department())));
        Must(await With((MemberLeavingService s) => s.LeaveAsync(
            new LeaveParty(dead.Person.PublicId, 0, PostingKind.Died, new DateOnly(2026, 6, 20)), Department())));
    }

    private static readonly DateOnly JuneFirst = new(2026, 6, 1);

    private async Task<string> WhyAsync(string query, string name)
    {
        var answers = await With((WhyNot w) => w.AskAsync(query, Now, X.Id, name, At(X).Scope));
        return string.Join('|', answers.Select(a => $"{a.IsCounted} {a.Text}"));
    }
}
