using PartyBuilding.Core.Campaigns;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Tests.Campaigns;

public sealed class CampaignFiguresTests : CampaignTest
{
    // 通报2005 L253; C2-T3.
    [Fact]
    public async Task Opinions_by_the_four_addressees_add_up()
    {
        await RunningAsync();
        await OkAsync(ReportAsync(new FigureValues { ToBody = 1500, ToOrganisation = 1083, ToUnit = 1038, ToMember = 9104, CorrectedAtOnce = 380, RulesMade = 192 }));
        var table = await CoverageAsync();
        table.Total.Received.ShouldBe(12_725);

        // C5-T1.
        new RateStyle(2, Rounding.HalfUp).Text(table.Total.Corrected, table.Total.Received).ShouldBe("2.99%");
    }

    // 通报2005 L253; C5 (h).
    [Fact]
    public async Task More_corrected_than_received_is_refused()
    {
        await RunningAsync();
        await RefusedAsync(ReportAsync(new FigureValues { ToBody = 3, CorrectedAtOnce = 4 }), "CMP-FIG-CORRECTED");
        await OkAsync(ReportAsync(new FigureValues { ToBody = 3, CorrectedAtOnce = 3 }));
    }

    // 通报2005 L253; C2 (h), C3 (h): only both attendances count.
    [Theory]
    [InlineData(387, 387, 387, 388)]
    [InlineData(387, 388, 387, 387)]
    [InlineData(387, 387, 388, 387)]
    [InlineData(387, 386, 387, 387)]
    [InlineData(387, 387, 386, 387)]
    [InlineData(10, 8, 8, 5)]
    public async Task Leaders_in_both_meetings_fit_their_attendances(int due, int branch, int body, int both)
    {
        await RunningAsync();
        await RefusedAsync(ReportAsync(Leaders(due, branch, body, both)), "CMP-FIG-LEADERS");
    }

    // C3-T1.
    [Theory]
    [InlineData(387, "100.0%")]
    [InlineData(386, "99.7%")]
    public async Task Double_organisation_life_is_both_of_those_due(int both, string rate)
    {
        await RunningAsync();
        await OkAsync(ReportAsync(Leaders(387, both, 387, both)));
        var table = await CoverageAsync();
        table.Rates.Text(table.Total.LeadersBoth, table.Total.LeadersDue).ShouldBe(rate);
    }

    [Fact]
    public async Task Negative_numbers_days_ahead_and_stale_forms_are_refused()
    {
        await RunningAsync();
        await RefusedAsync(ReportAsync(new FigureValues { Talks = -1 }), "CMP-NUMBER");
        await RefusedAsync(ReportAsync(new FigureValues { Talks = 1 }, on: Clock.Today().AddDays(1)), "CMP-DAY");
        await OkAsync(ReportAsync(new FigureValues { Talks = 5 }));
        await OkAsync(ReportAsync(new FigureValues { Talks = 5 }));
        (await ReportAsync(new FigureValues { Talks = 6 })).Kind.ShouldBe(OutcomeKind.Conflict);
    }

    private static FigureValues Leaders(int due, int branch, int body, int both)
        => new() { LeadersDue = due, LeadersAtBranch = branch, LeadersAtBody = body, LeadersBoth = both };

    private Task<Outcome<Guid>> ReportAsync(FigureValues values, long version = 0, DateOnly? on = null)
        => With((CampaignFiguresService s) => s.ReportAsync(new ReportFigures(Batch, A1.PublicId, version, on ?? Clock.Today(), values), At(A1)));
}
