using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns.Burden;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Periods;

namespace PartyBuilding.Core.Tests.Returns.Burden;

/// <summary>填报负担: cells asked and known, and the time of filling without pauses.</summary>
public sealed class BurdenTests : ReturnTest
{
    private static readonly MonthSpan Year = new(new Month(202601), new Month(202612));

    [Fact]
    public async Task A_form_counts_its_cells_and_how_many_were_known_already()
    {
        Clock.MoveTo(new DateOnly(2026, 7, 1));
        await OpenedAsync(June);
        var form = (await With((FormStore f) => f.FindAsync(Monthly, June)))!.Definition;
        var burden = (await ReadAsync(District.Path)).Single();
        (burden.Code, burden.Periods, burden.Units, burden.Returns, burden.AskedBy).ShouldBe((Monthly, 1, 2, 2, null));
        burden.Cells.ShouldBe(2 * form.Items.Count());
        burden.Typed.ShouldBe(2 * form.Items.Count(i => i.Source == ItemSource.Manual));
    }

    [Fact]
    public async Task A_unit_that_owes_nothing_adds_nothing_and_another_township_is_not_seen()
    {
        Clock.MoveTo(new DateOnly(2026, 7, 1));
        await OpenedAsync(June);
        (await ReadAsync(West.Path)).ShouldBeEmpty();
        (await ReadAsync(X.Path)).Single().Returns.ShouldBe(1);
    }

    [Fact]
    public async Task Filling_time_runs_from_the_first_step_to_the_last_without_longer_pauses()
    {
        Clock.MoveTo(new DateOnly(2026, 7, 1));
        await OpenedAsync(June);
        await FillAsync(X, June);
        var before = (await ReturnAsync(X, June)).FillingSeconds!.Value;
        Clock.Advance(TimeSpan.FromMinutes(3));
        Must(await SaveAsync(X, June, "end", 0));
        Clock.Advance(TimeSpan.FromHours(2));
        Must(await SaveAsync(X, June, "end", 0));
        Clock.Advance(TimeSpan.FromSeconds(40));
        Must(await SubmitAsync(X, June));
        ((await ReturnAsync(X, June)).FillingSeconds!.Value - before).ShouldBe(220);
        var burden = (await ReadAsync(District.Path)).Single();
        (burden.Measured, burden.Confirmed, burden.Arrived).ShouldBe((1, 0, 1));
        burden.Each!.Value.TotalSeconds.ShouldBe(before + 220);
    }

    [Fact]
    public async Task A_year_without_periods_is_empty()
        => (await With((BurdenQuery q) => q.ReadAsync(Year, OrgScope.Everything()))).ShouldBeEmpty();

    private Task<IReadOnlyList<FormBurden>> ReadAsync(string path) => With((BurdenQuery q) => q.ReadAsync(Year, OrgScope.Of(path)));
}
