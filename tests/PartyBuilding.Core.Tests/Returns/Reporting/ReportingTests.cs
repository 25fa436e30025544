using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Returns;
using PartyBuilding.Core.Returns.Life;
using PartyBuilding.Core.Returns.Periods;
using PartyBuilding.Core.Returns.Queries;
using PartyBuilding.Core.Returns.Reporting;
using PartyBuilding.Core.Tests.Returns.Batch;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Returns.Reporting;

/// <summary>Completeness = now 已上报 or beyond of what is expected; timeliness = first submission by the on-time day of the same.</summary>
public sealed class ReportingTests : ReturnTest
{
    // The fifth working day after June 2026.
    private static readonly DateOnly OnTimeDay = new(2026, 7, 7);

    [Fact]
    public async Task Counts_stand_by_body_and_add_up()
    {
        await World.BranchAsync(West, "丙支部");
        await OpenedAsync(June);
        await SubmittedAsync(X, June);
        var table = await TableAsync(District);
        table.Rows.Select(r => (r.Name, r.Cells[0])).ShouldBe([("东街道党工委", new ReportingCell(2, 1, 1, 1)), ("西镇党委", new ReportingCell(1, 0, 0, 0))]);
        table.Total.Cells[0].ShouldBe(new ReportingCell(3, 1, 1, 1));
        table.Rows.ShouldAllBe(r => r.HasBelow && r.IsSeen);
        // Drilled down: a body's branches.
        (await TableAsync(East)).Rows.Select(r => (r.Name, r.HasBelow, r.Cells[0].Arrived)).ShouldBe([("甲支部", false, 1), ("乙支部", false, 0)]);
    }

    [Fact]
    public async Task Timeliness_goes_by_the_first_submission_to_the_last_minute_of_the_day_and_a_return_sent_back_stays_timely()
    {
        await OpenedAsync(June);
        await FillAsync(X, June);
        await FillAsync(Y, June);
        var midnight = LocalTime.StartOf(OnTimeDay.AddDays(1));
        Must(await SubmitAsync(X, June, Moment(midnight.AddSeconds(-1))));
        Must(await SubmitAsync(Y, June, Moment(midnight)));
        (await TableAsync(East)).Total.Cells[0].ShouldBe(new ReportingCell(2, 2, 1, 2));
        Must(await SendBackAsync(X, June, East));
        (await TableAsync(East)).Total.Cells[0].ShouldBe(new ReportingCell(2, 1, 1, 1));
        Must(await SubmitAsync(X, June, Moment(midnight.AddDays(1))));
        (await TableAsync(East)).Total.Cells[0].ShouldBe(new ReportingCell(2, 2, 1, 2));
    }

    [Fact]
    public async Task What_is_owed_no_more_is_expected_no_more_and_is_no_timely_one()
    {
        var period = await OpenedAsync(June);
        await SubmittedAsync(X, June);
        var step = await StepAsync(X, June);
        Must(await With((ReturnSubmission s) => s.WithdrawAsync(step, At(X))));
        await Read(async db =>
        {
            db.Add(new ReturnExemption
            {
                PublicId = Guid.CreateVersion7(), OrganisationId = X.Id, FormCode = Monthly, FromMonth = June.Value, ToMonth = June.Next.Value, Reason = "停业", Document = "1号",
            });
            return await db.SaveChangesAsync();
        });
        Must(await With((PeriodUnits s) => s.AlignAsync(period, Department())));
        (await TableAsync(East)).Total.Cells[0].ShouldBe(new ReportingCell(1, 0, 0, 0));
        var summary = (await With((ReturnLists l) => l.PeriodAsync(period)))!;
        (await With((ReturnLists l) => l.ProgressAsync(summary, OrgScope.Everything()))).OnTime.ShouldBe(0);
    }

    [Fact]
    public async Task A_return_is_empty_while_every_cell_from_the_ledger_or_by_hand_is_nought()
    {
        await World.MemberAsync(Y);
        await OpenedAsync(June);
        await SubmittedAsync(X, June);
        // Y has a member: its ledger cells say so, though nothing was typed.
        await SubmittedAsync(Y, June);
        (await TableAsync(East)).Rows.Select(r => r.Cells[0].Empty).ShouldBe([1, 0]);
        Must(await SendBackAsync(X, June, East, "dues.paid"));
        // Sent back it has not arrived, so it is no empty one either.
        (await TableAsync(East)).Rows[0].Cells[0].Empty.ShouldBe(0);
        Must(await SaveAsync(X, June, "service.volunteer-times", 1));
        Must(await SubmitAsync(X, June));
        (await TableAsync(East)).Rows[0].Cells[0].ShouldBe(new ReportingCell(1, 1, 1, 0));
    }

    [Fact]
    public async Task A_branch_that_moved_counts_in_the_month_where_it_was()
    {
        await OpenedAsync(June);
        await SubmittedAsync(X, June);
        Clock.MoveTo(new DateOnly(2026, 8, 3));
        Must(await With((OrganisationMoveService m) => m.MoveAsync(
            new MoveOrganisation(X.PublicId, 1, West.PublicId, new DateOnly(2026, 7, 10), Approval: Papers.Approval), Department())));
        await OpenedAsync(new Month(202607));
        var table = await TableAsync(District);
        table.Periods.Select(p => p.Month).ShouldBe([202606, 202607]);
        table.Rows.Select(r => (r.Name, r.Cells[0].Expected, r.Cells[1].Expected)).ShouldBe([("东街道党工委", 2, 1), ("西镇党委", 0, 1)]);
        // The old body still counts it, opens the list, and not the return.
        var east = await TableAsync(East, OrgScope.Of(East.Path));
        var gone = east.Rows.Single(r => r.Name == "甲支部");
        (gone.IsSeen, gone.Cells[0].Arrived, gone.Cells[1].Expected).ShouldBe((false, 1, 0));
        var (total, returns) = await ListAsync(East, 202606, gone.Key, ReportingShow.Arrived, OrgScope.Of(East.Path));
        (total, returns[0].Organisation, returns[0].IsSeen).ShouldBe((1, "甲支部", false));
    }

    [Fact]
    public async Task Every_number_opens_as_many_returns_as_it_says()
    {
        await World.BranchAsync(West, "丙支部");
        await OpenedAsync(June);
        await SubmittedAsync(X, June);
        Clock.MoveTo(OnTimeDay.AddDays(1));
        await SubmittedAsync(Y, June);
        var table = await TableAsync(District);
        foreach (var row in table.Rows.Select(r => (Key: (Guid?)r.Key, Cell: r.Cells[0])).Append((null, table.Total.Cells[0])))
        {
            var cell = row.Cell;
            int[] said = [cell.Expected, cell.Arrived, cell.Owing, cell.OnTime, cell.Expected - cell.OnTime, cell.Empty];
            var opened = new List<int>();
            foreach (var show in Enum.GetValues<ReportingShow>())
            {
                var (total, returns) = await ListAsync(District, June.Value, row.Key, show, OrgScope.Everything());
                returns.Count.ShouldBe(total);
                opened.Add(total);
            }

            opened.ShouldBe(said);
        }

        table.Total.Cells[0].ShouldBe(new ReportingCell(3, 2, 1, 2));
    }

    [Fact]
    public async Task The_table_takes_the_same_statements_for_two_units_and_for_twenty()
    {
        await OpenedAsync(June);
        var few = await StatementsAsync();
        for (var i = 0; i < 18; i++)
            await World.BranchAsync(i % 2 == 0 ? East : West, $"戊{i}支部");
        await OpenedAsync(June.Previous);
        (await StatementsAsync()).ShouldBe(few);
    }

    private Task<int> StatementsAsync() => StatementCounter.OfAsync(() => TableAsync(District));

    private CommandContext Moment(DateTime at) => new(Actor.Machine("张书记"), OrgScope.Of(District.Path), at, null);

    private async Task<ReportingTable> TableAsync(Organisation level, OrgScope? scope = null)
        => (await With((ReportingQueries q) => q.TableAsync(Monthly, Key(level), 12, scope ?? OrgScope.Everything())))!;

    private async Task<(int Total, IReadOnlyList<ReportedReturn> Returns)> ListAsync(Organisation level, int month, Guid? row, ReportingShow show, OrgScope scope)
    {
        var period = (await With((ReturnLists l) => l.PeriodAsync(Monthly, month)))!;
        return await With((ReportingLists l) => l.OfAsync(period, Key(level), row, show, scope, 0, 100));
    }

    private static OrganisationKey Key(Organisation level) => new(level.Id, level.PublicId, level.Name, null);
}
