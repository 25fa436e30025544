using ClosedXML.Excel;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Ballots;
using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Tests.Ballots;

public sealed class BallotCastTests : BallotTest
{
    // S000 L197: names on the roster or off it.
    [Fact]
    public async Task Names_on_the_paper_and_off_it_are_counted()
    {
        var key = await PrepareAsync();
        var codes = await CodesAsync(key, 6);
        await OpenAsync(key);
        foreach (var code in codes.Take(5))
            (await CastAsync(code, "测试甲", "测试丙")).IsOk.ShouldBeTrue();
        (await CastAsync(codes[5])).IsOk.ShouldBeTrue();
        await CloseAsync(key);

        var tally = (await ViewAsync(key)).Tally!;
        tally.Returned.ShouldBe(6);
        tally.Questions[0].Lines.Select(l => (l.Label, l.Total)).ShouldBe([("测试甲", 5), ("测试乙", 0), ("测试丙", 5)]);
    }

    [Fact]
    public async Task A_code_is_read_however_it_is_typed()
    {
        var key = await PrepareAsync();
        var code = (await CodesAsync(key, 1))[0];
        await OpenAsync(key);
        (await CastAsync(" " + code.ToLowerInvariant().Replace('-', ' '), "测试甲")).IsOk.ShouldBeTrue();
    }

    [Fact]
    public async Task A_used_code_sent_again_hears_that_its_ballot_is_counted_and_changes_nothing()
    {
        var key = await PrepareAsync();
        var code = (await CodesAsync(key, 1))[0];
        await OpenAsync(key);
        await CastAsync(code, "测试甲");
        (await CastAsync(code, "测试乙")).Findings[0].RuleCode.ShouldBe("BALLOT-USED");
        (await Read(db => db.Set<Ballot>().CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Two_casts_with_one_code_at_once_leave_one_ballot()
    {
        var key = await PrepareAsync();
        var code = (await CodesAsync(key, 1))[0];
        await OpenAsync(key);
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => CastAsync(code, "测试甲")));
        outcomes.Count(o => o.IsOk).ShouldBe(1);
        (await Read(db => db.Set<Ballot>().CountAsync())).ShouldBe(1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("7K3M")]
    [InlineData("0000-0000-0000-0000")]
    public async Task A_code_that_was_never_printed_opens_nothing(string code)
        => (await With((BallotBox b) => b.PaperAsync(code))).Findings[0].RuleCode.ShouldBe("BALLOT-CODE");

    [Fact]
    public async Task Nothing_is_cast_before_the_vote_opens_or_after_it_closes()
    {
        var key = await PrepareAsync();
        var codes = await CodesAsync(key, 2);
        (await CastAsync(codes[0], "测试甲")).Findings[0].RuleCode.ShouldBe("BALLOT-NOT-OPEN");
        await OpenAsync(key);
        await CastAsync(codes[0], "测试甲");
        await CloseAsync(key);
        (await CastAsync(codes[1], "测试甲")).Findings[0].RuleCode.ShouldBe("BALLOT-OVER");
        (await ViewAsync(key)).Tally!.Returned.ShouldBe(1);
    }

    [Fact]
    public async Task More_marks_than_allowed_cast_nothing_and_leave_the_code_good()
    {
        var key = await PrepareAsync();
        var code = (await CodesAsync(key, 1))[0];
        await OpenAsync(key);
        (await CastAsync(code, "测试甲", "测试乙", "测试丙", "测试丁")).Findings[0].RuleCode.ShouldBe("BALLOT-MOST");
        (await CastAsync(code, "测试甲")).IsOk.ShouldBeTrue();
    }

    [Fact]
    public async Task Codes_printed_anew_void_the_unused_ones_and_keep_the_used()
    {
        var key = await PrepareAsync();
        var old = await CodesAsync(key, 3);
        await OpenAsync(key);
        await CastAsync(old[0], "测试甲");
        var fresh = await CodesAsync(key, 2, anew: true);
        (await CastAsync(old[1], "测试甲")).Findings[0].RuleCode.ShouldBe("BALLOT-CODE");
        (await CastAsync(old[0], "测试甲")).Findings[0].RuleCode.ShouldBe("BALLOT-USED");
        (await CastAsync(fresh[0], "测试乙")).IsOk.ShouldBeTrue();
        (await ViewAsync(key)).Issued.ShouldBe(3);
    }

    [Fact]
    public async Task An_open_vote_shows_how_many_have_cast_and_no_result()
    {
        var key = await PrepareAsync();
        var codes = await CodesAsync(key, 3);
        await OpenAsync(key);
        await CastAsync(codes[0], "测试甲");
        var view = await ViewAsync(key);
        view.Cast.ShouldBe(1);
        view.Tally.ShouldBeNull();
        (await With((BallotQueries q) => q.SealedAsync(key, Runner().Actor, Runner().Scope))).ShouldBeNull();
    }

    [Fact]
    public async Task Without_codes_no_vote_opens()
        => (await OpenAsync(await PrepareAsync())).Findings[0].RuleCode.ShouldBe("BALLOT-CODES");

    [Fact]
    public async Task A_runner_elsewhere_or_without_the_compartment_finds_no_vote()
    {
        var key = await PrepareAsync();
        var other = await World.TownshipAsync(District, "卫生局党工委");
        foreach (var context in new[] { Runner(other), Runner(role: RoleCatalogue.TownshipClerk) })
        {
            (await With((BallotQueries q) => q.FindAsync(key, context.Actor, context.Scope))).ShouldBeNull();
            (await With((BallotRoundService s) => s.OpenAsync(key, 0, context))).Kind.ShouldBe(OutcomeKind.NotFound);
        }
    }

    [Fact]
    public async Task A_stale_form_closes_nothing()
    {
        var key = await PrepareAsync();
        await CodesAsync(key, 1);
        await OpenAsync(key);
        (await With((BallotRoundService s) => s.CloseAsync(key, 0, Runner()))).Kind.ShouldBe(OutcomeKind.Conflict);
    }

    [Fact]
    public async Task The_sheet_of_a_closed_vote_lets_anybody_count_again()
    {
        var key = await PrepareAsync();
        var codes = await CodesAsync(key, 6);
        await OpenAsync(key);
        foreach (var code in codes.Take(5))
            await CastAsync(code, "测试甲", "测试丙");
        (await WriteAsync(key)).Outcome.Kind.ShouldBe(OutcomeKind.NotFound);
        await CastAsync(codes[5]);
        await CloseAsync(key);

        using var book = new XLWorkbook((await WriteAsync(key)).Stream);
        var marks = book.Worksheet("选票").Column(2).CellsUsed().Skip(1).Select(c => c.GetString()).Order(StringComparer.Ordinal).ToList();
        marks.ShouldBe(["测试甲、测试丙", "测试甲、测试丙", "测试甲、测试丙", "测试甲、测试丙", "测试甲、测试丙", "（弃权）"], ignoreOrder: true);
        book.Worksheet("计票").RowsUsed().Skip(1).Select(r => (r.Cell(2).GetString(), r.Cell(4).GetDouble())).ShouldBe([("测试甲", 5d), ("测试乙", 0d), ("测试丙", 5d)]);
    }

    private async Task<(Outcome<string> Outcome, MemoryStream Stream)> WriteAsync(Guid key)
    {
        var stream = new MemoryStream();
        return (await With((BallotWorkbook w) => w.WriteAsync(key, stream, Runner())), stream);
    }
}
