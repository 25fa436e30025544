using PartyBuilding.Core.Access;
using PartyBuilding.Core.Reminders;

namespace PartyBuilding.Core.Tests.Reserve;

/// <summary>Who is behind the calendar of a round (S000 L177-219).</summary>
public sealed class SelectionReminderTests : SelectionTest
{
    // The plan is owed until 10 June; two days ahead is our own convention.
    [Theory]
    [InlineData("2005-06-07", false, false)]
    [InlineData("2005-06-08", true, false)]
    [InlineData("2005-06-10", true, false)]
    [InlineData("2005-06-11", true, true)]
    public async Task A_unit_is_reminded_two_days_before_its_stage_ends_and_ever_after(string today, bool reminded, bool late)
    {
        await BeginAsync();
        var found = await ReadAsync(Personnel(East), DateOnly.Parse(today, null));
        found.Count.ShouldBe(reminded ? 1 : 0);
        if (reminded)
        {
            found[0].IsLate.ShouldBe(late);
            found[0].Text.ShouldContain("还没有登记选拔工作方案");
            (found[0].Target, found[0].Key).ShouldBe((ReminderTarget.SelectionUnit, Unit));
        }
    }

    [Fact]
    public async Task Only_the_stage_at_hand_is_owed()
    {
        await BeginAsync();
        await EligibleAsync("测试甲");
        (await ReadAsync(Personnel(East), new DateOnly(2005, 6, 25))).ShouldHaveSingleItem().Text.ShouldContain("还没有登记选拔工作方案");
    }

    [Fact]
    public async Task Another_unit_a_reader_and_an_ended_round_are_not_reminded()
    {
        await BeginAsync();
        var late = new DateOnly(2005, 7, 1);
        (await ReadAsync(Personnel(West), late)).ShouldBeEmpty();
        var reader = Section() with { Actor = new Actor(1, "甲", "", new HashSet<string> { Permission.ViewReserve }) };
        (await ReadAsync(reader, late)).ShouldBeEmpty();
        (await ReadAsync(Section(), late)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Who_reads_over_many_gets_one_line_a_stage()
    {
        await BeginAsync();
        for (var i = 0; i < 6; i++)
            (await AddUnitAsync(await World.TownshipAsync(District, $"第{i}局党工委"), "4")).Outcome.IsOk.ShouldBeTrue();
        var line = (await ReadAsync(Section(), new DateOnly(2005, 6, 12))).ShouldHaveSingleItem();
        line.Text.ShouldContain("7 个单位没有办完");
        (line.Target, line.Key).ShouldBe((ReminderTarget.SelectionRound, Round));
    }

    private Task<IReadOnlyList<Reminder>> ReadAsync(Core.Common.CommandContext context, DateOnly today) => With((SelectionReminders r) => r.ReadAsync(context.Actor, context.Scope, today, default));
}
