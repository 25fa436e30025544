using PartyBuilding.Core.Access;
using PartyBuilding.Core.Appraisals;
using PartyBuilding.Core.Committees;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Organisations.Awards;
using PartyBuilding.Core.Organisations.Types;
using PartyBuilding.Core.People.Sets;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns.Annual;
using PartyBuilding.Core.Returns.Checks;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Ledger;
using PartyBuilding.Core.Returns.Queries;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Returns.Ledger;

/// <summary>The second yearly form: branches by type, committees and terms, appraisal, rewards; counted for 2026.</summary>
public sealed class YearlyTablesTests : ReturnTest
{
    // Above every number the world was built with; later rows carry Later.
    private const long Frozen = 1_000_000;

    private const long Later = Frozen + 1;

    private static readonly Month Last = new(202612);

    private static readonly MonthSpan Year = FormFrequency.Yearly.SpanOf(Last);

    private static readonly FormDefinition Form = FormFiles.All.Single(f => f is { Code: "std.NB-2", Version: 1 });

    // 2008 handbook L915-927; two types at once are usual, and the lines must still add up to all branches.
    [Fact]
    public async Task A_branch_stands_in_one_line_of_the_types_also_with_two_or_none()
    {
        var (z, ended) = (await World.BranchAsync(East, "丙支部"), await World.BranchAsync(East, "丁支部"));
        await AddAsync(Type(X, "22"), Type(Y, "21"), Type(Y, "01"), Type(z, "04"), Type(ended, "21", to: new(2026, 12, 31)));
        (await CountsAsync("branch-type.")).ShouldBe(["branch-type.none=1", "branch-type.rest=1", "branch-type.several=1", "branch-type.village=1"]);
    }

    [Fact]
    public async Task A_type_that_is_recorded_later_does_not_change_a_frozen_figure()
    {
        await AddAsync(Type(X, "13"), Type(Y, "12", no: Later));
        (await CountsAsync("branch-type.", Frozen)).ShouldBe(["branch-type.none=1", "branch-type.students=1"]);
        (await CountsAsync("branch-type.")).ShouldBe(["branch-type.students=1", "branch-type.teachers=1"]);
        (await WhyAsync("branch-type.students", "乙支部")).ShouldContain("类型代码：12");
    }

    // L577-583 and the page of elections due: the last day still belongs to the term.
    [Theory]
    [InlineData("2023-12-31", "committee.due=1 committee.in-term=1")]
    [InlineData("2023-12-30", "committee.due=1 committee.lapsed=1")]
    [InlineData("2024-01-01", "committee.in-term=1")]
    [InlineData("2020-05-01", "committee.due=1 committee.lapsed=1")]
    public async Task A_term_that_ends_on_the_last_of_december_is_due_and_not_overdue(string elected, string figures)
    {
        await TermAsync(X, DateOnly.Parse(elected, System.Globalization.CultureInfo.InvariantCulture));
        (await CountsAsync("committee.", of: X)).ShouldBe(["committee.all=1", .. figures.Split(' ')]);
    }

    [Fact]
    public async Task An_election_in_the_year_is_on_time_early_or_the_first()
    {
        var z = await World.BranchAsync(East, "丙支部");
        await TermAsync(X, new(2023, 3, 1));
        await TermAsync(X, new(2026, 3, 1));
        await TermAsync(Y, new(2025, 3, 1));
        await TermAsync(Y, new(2026, 12, 31));
        await TermAsync(z, new(2026, 6, 1));
        // Of the next year: not known to this one, though recorded by now.
        await TermAsync(z, new(2027, 1, 1));
        (await CountsAsync("committee.", of: X)).ShouldBe(["committee.all=1", "committee.due=1", "committee.due.elected=1", "committee.elections=1", "committee.in-term=1"]);
        (await CountsAsync("committee.", of: Y)).ShouldBe(["committee.all=1", "committee.elections=1", "committee.elections.early=1", "committee.in-term=1"]);
        (await CountsAsync("committee.", of: z)).ShouldBe(["committee.all=1", "committee.elections=1", "committee.elections.first=1", "committee.in-term=1"]);
        // A work committee is not elected.
        (await CountsAsync("committee.", of: East)).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_election_recorded_after_the_freeze_leaves_the_committee_overdue_and_one_taken_back_never_was()
    {
        await TermAsync(X, new(2023, 3, 1));
        await TermAsync(X, new(2026, 3, 1), Later);
        await TermAsync(Y, new(2026, 3, 1), superseded: Later);
        (await CountsAsync("committee.", Frozen, X)).ShouldBe(["committee.all=1", "committee.due=1", "committee.lapsed=1"]);
        (await CountsAsync("committee.", of: X)).ShouldContain("committee.due.elected=1");
        (await CountsAsync("committee.", Frozen, Y)).ShouldContain("committee.elections.first=1");
        (await CountsAsync("committee.", of: Y)).ShouldBe(["committee.all=1", "committee.none=1"]);
        (await WhyAsync("committee.lapsed", "甲支部")).ShouldContain("2029-03-01 届满");
    }

    // L1803: results of rounds that ended in the year; who left or was out of contact is no part of it.
    [Fact]
    public async Task Members_are_counted_by_result_in_the_year_their_round_ended()
    {
        await RoundAsync(X, new(2026, 12, 31), "10", "20", "25", "30", "40", null);
        // Of the same year, ended in January: it counts in the next.
        await RoundAsync(Y, new(2027, 1, 10), "10", "20");
        await RoundAsync(Y, null, "10");
        (await CountsAsync("appraisal.")).ShouldBe(
        [
            "appraisal.appraised=6", "appraisal.basically-unqualified=1", "appraisal.due=6", "appraisal.excellent=1", "appraisal.no-result=1", "appraisal.ordinary=2",
            "appraisal.rounds=1", "appraisal.unqualified=1",
        ]);
        (await WhyAsync("appraisal.due", "乙支部0")).ShouldContain("2027-01-10 结束");
    }

    [Fact]
    public async Task A_round_sent_back_after_the_freeze_stays_in_the_frozen_figure_only()
    {
        await RoundAsync(X, new(2026, 11, 30), [Later], "10");
        (await CountsAsync("appraisal.", Frozen)).ShouldBe(["appraisal.appraised=1", "appraisal.due=1", "appraisal.excellent=1", "appraisal.rounds=1"]);
        (await CountsAsync("appraisal.")).ShouldBeEmpty();
    }

    // L1795: what is done may outlast the round and its year.
    [Fact]
    public async Task What_was_done_counts_on_its_own_day()
    {
        var round = await RoundAsync(X, new(2025, 12, 20), "30");
        await AddAsync(
            Handled(round, HandlingKind.Education, new(2025, 12, 21)), Handled(round, HandlingKind.Education, new(2026, 1, 1)),
            Handled(round, HandlingKind.Correction, new(2025, 12, 31), corrected: new(2026, 3, 1)), Handled(round, HandlingKind.Correction, new(2026, 2, 1), no: Later),
            Handled(round, HandlingKind.ProcedureProposed, new(2026, 5, 1)));
        (await CountsAsync("appraisal.", Frozen)).ShouldBe(["appraisal.corrections=1", "appraisal.handled.education=1", "appraisal.handled.proposed=1"]);
        (await CountsAsync("appraisal.")).ShouldContain("appraisal.handled.correction=1");
    }

    // L1603-1613
    [Fact]
    public async Task Rewards_count_by_level_where_the_member_is_at_the_end_of_the_year()
    {
        var (one, other) = (await World.MemberAsync(X, name: "何奖"), await World.MemberAsync(Y));
        await AddAsync(
            Reward(one, "3", "2026-07-01"), Reward(one, "6", "2026-12-31"), Reward(one, "1", "2025-12-31"), Reward(one, "1", "2027-01-01"), Reward(other, "9", "2026-01-01"),
            Reward(other, "2", "2026-06-01", superseded: Later), Reward(other, "4", "2026-06-01", no: Later));
        (await CountsAsync("award.member.", of: X)).ShouldBe(["award.member.branch=1", "award.member.district=1"]);
        (await CountsAsync("award.member.", Frozen, Y)).ShouldBe(["award.member.provincial=1", "award.member.rest=1"]);
        (await CountsAsync("award.member.", of: Y)).ShouldBe(["award.member.rest=1", "award.member.township=1"]);
        (await WhyAsync("award.member.national", "何奖")).ShouldContain("2025-12-31 授予");
    }

    [Fact]
    public async Task A_reward_withdrawn_and_a_punishment_are_no_commendation_of_an_organisation()
    {
        await AddAsync(
            Award(X, "11", new(2026, 7, 1)), Award(X, "12", new(2026, 1, 1), superseded: Later), Award(X, "21", new(2026, 7, 1)), Award(X, "13", new(2025, 12, 31)),
            Award(East, "13", new(2026, 12, 31)));
        (await CountsAsync("award.organisation.", of: X)).ShouldBe(["award.organisation.advanced=1"]);
        (await CountsAsync("award.organisation.", Frozen, X)).ShouldBe(["award.organisation.advanced=1", "award.organisation.five-good=1"]);
        (await CountsAsync("award.organisation.", of: East)).ShouldBe(["award.organisation.rest=1"]);
    }

    // 手册2008 L4543: the tables of a year agree inside and with each other.
    [Fact]
    public async Task The_return_of_a_body_adds_up_and_every_figure_opens_its_list()
    {
        await AddAsync(Type(X, "22"));
        await TermAsync(X, new(2023, 5, 1));
        await RoundAsync(X, new(2026, 11, 30), "10", "20");
        await AddAsync(Award(Y, "11", new(2026, 7, 1)), Award(East, "13", new(2026, 7, 1)));
        Clock.MoveTo(new DateOnly(2027, 1, 5));
        await OpenedAsync(Last, Form.Code);
        var page = await PageAsync(East, Last);
        foreach (var item in page.Form.Items.Where(i => i.Source == ItemSource.Ledger))
        {
            var listed = await With((CellQueries q) => q.PeopleAsync(item.Query!, LedgerPoint.Today(page.Span), East.Path, OrgScope.Everything()));
            listed!.Total.ShouldBe((int)page.Cells[item.Key].Value!, item.Key);
        }

        (page.Cells["branch-type.all"].Value, page.Cells["committee.all"].Value, page.Cells["committee.lapsed"].Value).ShouldBe((2, 2, 1));
        (page.Cells["appraisal.rate"].Value, page.Cells["award.organisation.all"].Value).ShouldBe((1000, 2));
        page.Checks.Where(c => c.Finding.Class == CheckClass.Error).Select(c => c.Finding.Message).ShouldBeEmpty();
        page.Checks.Select(c => c.Finding.Code).ShouldBe(["P02", "P07"], ignoreOrder: true);
    }

    // The run takes what the register answers; the year before 2026 has no such form.
    [Fact]
    public async Task The_form_is_offered_to_the_run_of_its_years_as_one_the_register_fills()
    {
        (await With((AnnualForms f) => f.OfAsync(2026))).Single(f => f.Form.Definition.Code == Form.Code).IsFromLedger.ShouldBeTrue();
        (await With((AnnualForms f) => f.OfAsync(2025))).ShouldNotContain(f => f.Form.Definition.Code == Form.Code);
    }

    private static BranchType Type(Organisation branch, string code, DateOnly? to = null, long no = 1)
        => new() { OrganisationId = branch.Id, Code = code, ValidFrom = new(2020, 1, 1), ValidTo = to ?? Recorded.Open, RecordedNo = no };

    private static OrganisationAward Award(Organisation organisation, string kind, DateOnly on, long superseded = Recorded.Current)
        => new() { Key = Guid.NewGuid(), OrganisationId = organisation.Id, KindCode = kind, Name = "表彰", GrantedBy = "区委", On = on, RecordedNo = 1, SupersededNo = superseded };

    private static InfoRow Reward(WorldMember member, string level, string on, long no = 1, long superseded = Recorded.Current)
        => new()
        {
            Key = Guid.NewGuid(), PersonId = member.Person.Id, SetKey = "rewards", RecordedNo = no, SupersededNo = superseded,
            Values = [.. new[] { ("level", level), ("on", on), ("name", "优秀共产党员") }.Select(v => new InfoValue
            {
                PersonId = member.Person.Id, Field = "rewards." + v.Item1, Value = v.Item2, RecordedNo = no, SupersededNo = superseded,
            })],
        };

    private static AppraisalHandling Handled(AppraisalEntry entry, HandlingKind kind, DateOnly on, DateOnly? corrected = null, long no = 1)
        => new()
        {
            Key = Guid.NewGuid(), EntryKey = entry.Key, RoundId = entry.RoundId, PersonId = entry.PersonId, Kind = kind, On = on, What = "谈话", RecordedNo = no,
            Outcome = corrected is null ? CorrectionOutcome.Running : CorrectionOutcome.Corrected, OutcomeOn = corrected,
        };

    private Task<AppraisalEntry> RoundAsync(Organisation branch, DateOnly? ended, params string?[] results) => RoundAsync(branch, ended, [Recorded.Current], results);

    /// <summary>A round with a commented line for each result, one who left and one out of contact; the first line comes back.</summary>
    /// <param name="sentBack">Number at which the closing was taken back.</param>
    private async Task<AppraisalEntry> RoundAsync(Organisation branch, DateOnly? ended, long[] sentBack, params string?[] results)
    {
        var round = new AppraisalRound
        {
            PublicId = Guid.NewGuid(), BatchKey = Guid.NewGuid(), OrganisationId = branch.Id, Year = (short)(ended is null ? 2027 : 2026), ReferenceOn = new(2025, 11, 1), StartsOn = new(2025, 11, 1),
            EndsOn = new(2026, 12, 31), ClosedOn = ended, Status = ended is null ? AppraisalStatus.Open : AppraisalStatus.Closed,
        };
        await AddAsync(round);
        var entries = new List<AppraisalEntry>();
        foreach (var (result, i) in results.Select((r, i) => (r, i)))
            entries.Add(Entry(round, await World.MemberAsync(branch, name: $"{branch.Name}{i}"), EntryPlace.Due, result, new DateOnly(2025, 12, 1)));
        foreach (var place in new[] { EntryPlace.Left, EntryPlace.OutOfContact })
            entries.Add(Entry(round, await World.MemberAsync(branch), place, null, null));
        await AddAsync([.. entries]);
        if (ended is { } day)
            await AddAsync(new AppraisalCount { RoundId = round.Id, OrganisationId = branch.Id, Year = 2026, On = day, RecordedNo = 1, SupersededNo = sentBack[0] });
        return entries[0];
    }

    private static AppraisalEntry Entry(AppraisalRound round, WorldMember member, EntryPlace place, string? result, DateOnly? commented)
        => new()
        {
            Key = Guid.NewGuid(), RoundId = round.Id, PersonId = member.Person.Id, OrganisationId = round.OrganisationId, Standing = MemberStanding.Full, Place = place,
            ResultCode = result, CommentedOn = commented, RecordedNo = 1,
        };

    /// <summary>An election with one seat; the term before it ends.</summary>
    private async Task TermAsync(Organisation organisation, DateOnly elected, long no = 1, long superseded = Recorded.Current)
    {
        var secretary = await World.MemberAsync(organisation);
        await Read(async db =>
        {
            foreach (var old in db.Set<CommitteeTerm>().Where(t => t.OrganisationId == organisation.Id && t.EndedOn == null))
                old.EndedOn = elected;
            await db.SaveChangesAsync();
            var term = new CommitteeTerm
            {
                PublicId = Guid.NewGuid(), OrganisationId = organisation.Id, StartsOn = elected, Years = 3, Election = CommitteeElection.Assembly,
                ExpiresOn = elected.AddYears(3), DueOn = elected.AddYears(3), EndedOn = superseded == Recorded.Current ? null : elected,
            };
            db.Add(term);
            await db.SaveChangesAsync();
            db.Add(new CommitteeMember
            {
                Key = Guid.NewGuid(), TermId = term.Id, PersonId = secretary.Person.Id, Post = CommitteePostKind.Secretary, Way = CommitteeWay.Elected,
                ValidFrom = elected, RecordedNo = no, SupersededNo = superseded,
            });
            return await db.SaveChangesAsync();
        });
    }

    /// <summary>Figures that are not zero, by name; of one organisation, or of all together.</summary>
    private async Task<List<string>> CountsAsync(string start, long? number = null, Organisation? of = null)
    {
        var point = number is { } no ? new LedgerPoint(Year, no) : LedgerPoint.Today(Year);
        var counts = await With((LedgerCounter c) => c.CountAsync(point, null, Form.Queries));
        int[] at = of is not null ? [of.Id] : await Read(db => Task.FromResult(db.Organisations.Select(o => o.Id).ToArray()));
        return [.. Form.Queries.Where(q => q.StartsWith(start, StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Select(q => (Query: q, Sum: at.Sum(o => counts[o, q]))).Where(f => f.Sum != 0).Select(f => $"{f.Query}={f.Sum}")];
    }

    private async Task<string> WhyAsync(string query, string name)
        => string.Join('\n', (await With((WhyNot w) => w.AskAsync(query, LedgerPoint.Today(Year), East.Id, name, OrgScope.Everything(), Filer.Body))).Select(a => a.Text));

    private Task<int> AddAsync(params object[] records) => Read(db =>
    {
        db.AddRange(records);
        return db.SaveChangesAsync();
    });
}
