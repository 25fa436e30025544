using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using PartyBuilding.Core.OrganisationLife;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.EndToEnd.Tests;

/// <summary>A secretary with a telephone: everybody is there unless tapped away, and every tap is counted.</summary>
[Collection(DemoCollection.Name)]
public sealed class MeetingPhoneTests(DemoSite site)
{
    private const string Topic = "学习传达上级会议精神（手机记）";

    private const int Most = 8;

    private IPage _page = null!;
    private int _taps;

    [BrowserFact]
    public async Task A_meeting_of_the_branch_with_two_absent_is_recorded_in_at_most_eight_taps_besides_its_topic()
    {
        _page = await site.Browser.NewPageAsync(site.Address, phone: true);
        await _page.SignInAsync("mishu");
        await TapAsync(_page.Locator("[data-action='record-meeting']"), leaves: true);
        await _page.FillAsync("#Topic", Topic);
        foreach (var row in new[] { 3, 11 })
        {
            var mark = _page.Locator("[data-roster] .att").Nth(row);
            await TapAsync(mark.Locator("label").First);
            await TapAsync(mark.Locator("label.chip").First);
        }

        await TapAsync(_page.Locator("[data-action='save-meeting']"), leaves: true);
        await _page.ShowsAsync(Topic);
        _taps.ShouldBeLessThanOrEqualTo(Most);

        await using var db = site.Open();
        var meeting = await db.Set<Meeting>().SingleAsync(m => m.Topic == Topic && m.SupersededNo == Recorded.Current);
        meeting.Due.ShouldBeGreaterThanOrEqualTo(30);
        (meeting.Present, meeting.Absent, meeting.OnLeave).ShouldBe((meeting.Due - 2, 2, 2));
    }

    private async Task TapAsync(ILocator where, bool leaves = false)
    {
        _taps++;
        if (!leaves)
        {
            await where.ClickAsync();
            return;
        }

        await _page.EvaluateAsync("() => { window.leaving = true; }");
        await where.ClickAsync();
        await _page.WaitForFunctionAsync("() => !window.leaving && document.readyState === 'complete'");
    }
}
