using PartyBuilding.Core.Access;
using PartyBuilding.Core.Appointments.Register;
using PartyBuilding.Core.Appointments.Votes;
using PartyBuilding.Core.Cadres.Posts;
using PartyBuilding.Core.Tests.Appointments.Votes;

namespace PartyBuilding.Core.Tests.Appointments.Register;

/// <summary>The register is what the posts on the records say, beside the votes behind them (通报2005 L43, L545).</summary>
public sealed class RegisterTests : VoteTest
{
    private static readonly DateOnly Taken = new(2026, 7, 3);

    // A7: an appointment is read from the record, with its document and the vote behind it.
    [Fact]
    public async Task An_appointment_stands_beside_the_vote_that_passed_it()
    {
        var cadre = await CadreAsync();
        await PassedAsync(cadre, VoteKind.Appoint, agree: 12);
        await DoneAsync(TakeAsync(await PostAsync(cadre, "区教育局", "副局长", Taken) with { Document = "宝委组〔2026〕9号" }));
        var row = (await RowsAsync()).Single();
        (row.Matter, row.Document, row.DecidedOn, row.IsDecided).ShouldBe(("任区教育局副局长", "宝委组〔2026〕9号", (DateOnly?)Day, true));
    }

    // A7-T1: what was not passed is not behind anything.
    [Fact]
    public async Task An_appointment_without_a_passed_ballot_is_marked()
    {
        var cadre = await CadreAsync();
        await PassedAsync(cadre, VoteKind.Appoint, agree: 6);
        await DoneAsync(TakeAsync(await PostAsync(cadre, "区教育局", "副局长", Taken)));
        (await RowsAsync(q => q with { IsUndecided = true })).Single().IsDecided.ShouldBeFalse();
    }

    [Fact]
    public async Task A_removal_is_a_row_of_its_own_on_its_own_day()
    {
        var cadre = await CadreAsync();
        await DoneAsync(TakeAsync(await PostAsync(cadre, "区教育局", "科长", new DateOnly(2020, 3, 1))));
        var post = (await RecordAsync(cadre))!.Posts.Single();
        await DoneAsync(With(async (CadrePostService s) => await s.EndAsync(new EndCadrePost(cadre, await VersionAsync(cadre), post.Key, Taken, "宝委组〔2026〕10号"), Section())));
        var row = (await RowsAsync()).Single();
        (row.Matter, row.On, row.Document).ShouldBe(("免区教育局科长", Taken, "宝委组〔2026〕10号"));
        (await RowsAsync(q => q with { From = new DateOnly(2020, 1, 1), To = new DateOnly(2020, 12, 31) })).Single().IsAppointment.ShouldBeTrue();
    }

    // A vote on a removal does not stand behind an appointment, nor one a year old behind a new post.
    [Fact]
    public async Task Only_a_vote_on_the_same_matter_counts()
    {
        var cadre = await CadreAsync();
        await PassedAsync(cadre, VoteKind.Remove, agree: 12);
        await DoneAsync(TakeAsync(await PostAsync(cadre, "区教育局", "副局长", Taken)));
        (await RowsAsync()).Single().IsDecided.ShouldBeFalse();
    }

    [Fact]
    public async Task A_unit_reads_its_own_and_not_the_district_s_vote()
    {
        var (east, west) = (await CadreAsync(), await CadreAsync(West, "测试乙"));
        await PassedAsync(east, VoteKind.Appoint, agree: 12);
        await DoneAsync(TakeAsync(await PostAsync(east, "区教育局", "副局长", Taken)));
        await DoneAsync(TakeAsync(await PostAsync(west, "区卫生局", "副局长", Taken)));
        var own = (await With((RegisterQueries q) => q.ListAsync(Query(), OrgScope.Of(East.Path)))).Single();
        (own.Name, own.IsDecided).ShouldBe(("测试甲", false));
        (await RowsAsync(q => q with { Unit = West.PublicId })).Single().Name.ShouldBe("测试乙");
    }

    private static RegisterQuery Query() => new(new DateOnly(2026, 6, 1), new DateOnly(2026, 7, 31));

    private Task<IReadOnlyList<RegisterRow>> RowsAsync(Func<RegisterQuery, RegisterQuery>? change = null)
        => With((RegisterQueries q) => q.ListAsync(change?.Invoke(Query()) ?? Query(), OrgScope.Of(District.Path)));

    private async Task PassedAsync(Guid cadre, VoteKind kind, int agree)
    {
        var meeting = await CalledAsync();
        await DoneAsync(ListAsync(meeting, cadre, kind: kind));
        await DoneAsync(AttendAsync(meeting, 12));
        await DoneAsync(IntroduceAsync(meeting));
        await DoneAsync(BeginAsync(meeting));
        await DoneAsync(CountAsync(meeting, 12, agree, 12 - agree));
    }
}
