using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using PartyBuilding.Core.Reserve.Candidates;
using PartyBuilding.Core.Reserve.Pool;
using PartyBuilding.Core.Reserve.Units;

namespace PartyBuilding.EndToEnd.Tests;

/// <summary>
/// The round of the whole district, 66 units and 600 applicants: the last unit, which has not finished its review, is walked to
/// the pool in the browser; afterwards the figures of the round and of the pool are those of the ledger.
/// </summary>
[Collection(DemoCollection.Name)]
public sealed class SelectionWalkTests(DemoSite site)
{
    private static readonly DateOnly Today = DateOnly.Parse(DemoSite.Today, CultureInfo.InvariantCulture);

    private IPage _page = null!;
    private string _unit = null!;

    [BrowserFact]
    public async Task A_unit_is_walked_from_its_review_to_the_pool_and_the_reports_agree_with_the_ledger()
    {
        _page = await site.Browser.NewPageAsync(site.Address);
        await _page.SignInAsync("ganbu");
        await _page.GotoAsync("/reserve");
        await _page.SendAsync("tbody a[href^='/reserve/rounds/']");
        var round = new Uri(_page.Url).AbsolutePath;
        (await _page.Locator("tbody tr[data-row]").CountAsync()).ShouldBe(66);
        (await SumAsync("申报")).ShouldBe(600);
        await AgreesAsync();

        await _page.SendAsync($"tbody tr[data-row='{await UnreviewedAsync()}'] th a");
        _unit = new Uri(_page.Url).AbsolutePath;
        await ReviewAsync();
        await MeetAsync();
        var chosen = await ChooseAsync();
        await InvestigateAsync(chosen);
        var listed = await RecommendAsync(chosen);
        await SubmitAsync();
        await AssessAsync();

        await _page.GotoAsync(round);
        await AgreesAsync();
        await PoolAgreesAsync(listed);
    }

    /// <summary>Everybody who waits: the page says which conditions are not met.</summary>
    private async Task ReviewAsync()
    {
        await _page.GotoAsync(_unit);
        foreach (var address in await CandidatesAsync("待审"))
        {
            await _page.GotoAsync(address);
            var broken = await _page.Locator("h2:text-is('条件不符')").CountAsync() > 0;
            await _page.SelectOptionAsync("#IsEligible", broken ? "false" : "true");
            await FillAsync(("#On", Day(-36)), ("#Text", broken ? "见审查意见" : ""), ("#ExplainedOn", broken ? Day(-36) : ""));
            await SendAsync("review-candidate", "已审查");
        }
    }

    /// <summary>A count larger than the papers handed out is refused where it was typed.</summary>
    private async Task MeetAsync()
    {
        await _page.GotoAsync(_unit + "/meeting");
        await _page.SelectOptionAsync("#Way", "Manual");
        await FillAsync(("#On", Day(-31)), ("#Present", await HeadcountAsync()), ("#Statement", "党委书记作动员，全体人员参加"));
        await SendAsync("hold-meeting", "请准备投票");
        await _page.SendAsync("[data-action='open-vote-page']");
        await _page.SendAsync("[data-action='open-vote']");
        await _page.SendAsync("[data-action='enter-counts']");
        var votes = await _page.Locator("input[name^='Votes[']").AllAsync();
        await FillAsync(("#Issued", "40"), ("#Returned", "40"));
        await votes[0].FillAsync("41");
        await _page.SendAsync("[data-action='save-counts']");
        await Assertions.Expect(_page.Locator("[data-error-summary]")).ToBeVisibleAsync();
        (await _page.InputValueAsync("#Issued")).ShouldBe("40");
        for (var i = 0; i < votes.Count; i++)
            await votes[i].FillAsync(Math.Max(1, 30 - (5 * i)).ToString(CultureInfo.InvariantCulture));
        await _page.SendAsync("[data-action='save-counts']");
        await _page.SendAsync("[data-action='close-vote']");
        await _page.ShowsAsync("75.0%");
    }

    private async Task<IReadOnlyList<string>> ChooseAsync()
    {
        await _page.GotoAsync(_unit + "/choose");
        foreach (var box in (await _page.Locator("input[name='Chosen']").AllAsync()).Take(4))
            await box.CheckAsync();
        await FillAsync(("#On", Day(-26)), ("#Meeting", "党委会第八次会议"));
        await SendAsync("choose-candidates", "考察人选已确定");
        return await CandidatesAsync("考察对象");
    }

    private async Task InvestigateAsync(IReadOnlyList<string> chosen)
    {
        chosen.Count.ShouldBe(4);
        foreach (var address in chosen)
        {
            await _page.GotoAsync(address);
            await FillAsync(
                ("#From", Day(-22)), ("#To", Day(-20)), ("#Organ", "组织科"), ("#Investigators", "考察员甲、考察员乙"), ("#Material", "工作踏实，群众基础较好；统筹经验还需积累。"), ("#Discipline", "没有不同意见"));
            if (await _page.Locator("#UnitedFront").CountAsync() > 0)
                await _page.FillAsync("#UnitedFront", "没有不同意见");
            await SendAsync("investigate-candidate", "已登记考察");
        }
    }

    /// <summary>Against what is usual a reason is asked for; what was typed stays.</summary>
    private async Task<int> RecommendAsync(IReadOnlyList<string> chosen)
    {
        await _page.GotoAsync(_unit + "/recommend");
        var boxes = await _page.Locator("input[name='Chosen']").AllAsync();
        boxes.Count.ShouldBe(chosen.Count);
        await boxes[^1].UncheckAsync();
        await _page.Locator("input[name^='Reasons[']").Last.FillAsync("任现职时间较短");
        await FillAsync(("#On", Day(-18)), ("#Meeting", "党委会第九次会议"), ("#Reason", "首批推荐三人，其余继续培养"));
        await SendAsync("recommend-candidates", "推荐人选已确定");
        await _page.GotoAsync(_unit + "/publicity");
        await _page.CheckAsync("input[name='PublicMeans'][value='Posted']");
        await FillAsync(("#From", Day(-16)), ("#To", Day(-8)), ("#Place", "本单位"));
        await SendAsync("publicise", "已登记公示");
        return chosen.Count - 1;
    }

    /// <summary>Who applied and is not on the list is talked to first; the page says who.</summary>
    private async Task SubmitAsync()
    {
        await _page.GotoAsync(_unit);
        foreach (var address in (await CandidatesAsync("未列考察")).Concat(await CandidatesAsync("未推荐")).ToList())
        {
            await _page.GotoAsync(address);
            await _page.Locator("form[action$='/talk'] [name='On']").FillAsync(Day(-7));
            await SendAsync("talk-with-candidate", "已登记谈话");
        }

        await _page.GotoAsync(_unit + "/submit");
        (await _page.Locator(".package .missing").CountAsync()).ShouldBe(0);
        await SendAsync("submit-package", "已报送区委组织部");
    }

    private async Task AssessAsync()
    {
        await _page.GotoAsync(_unit + "/assess");
        await FillAsync(("#Document", "宝委组〔2026〕31号"));
        await SendAsync("assess-package", "同意的人选已入库");
        await _page.ShowsAsync("已经审核");
    }

    /// <summary>Every figure in the table of the round, unit by unit.</summary>
    private async Task AgreesAsync()
    {
        await using var db = site.Open();
        var units = await db.Set<SelectionUnit>().Select(u => new
        {
            u.PublicId, Applied = u.Candidates.Count(c => c.AppliedOn != null),
            Listed = u.Candidates.Count(c => c.Status == CandidateStatus.Recommended || c.Status == CandidateStatus.Accepted || c.Status == CandidateStatus.Rejected), Near = u.Candidates.Count(c => c.IsNear),
        }).ToListAsync();
        foreach (var unit in units)
        {
            var row = _page.Locator($"tbody tr[data-row='{unit.PublicId}']");
            (await FigureAsync(row, "申报"), await FigureAsync(row, "推荐"), await FigureAsync(row, "近期")).ShouldBe((unit.Applied, unit.Listed, unit.Near), unit.PublicId.ToString());
        }
    }

    private async Task PoolAgreesAsync(int listed)
    {
        await using var db = site.Open();
        var key = Guid.Parse(_unit.Split('/')[^1]);
        var organisation = await db.Set<SelectionUnit>().Where(u => u.PublicId == key).Select(u => new { u.OrganisationId, u.Organisation!.PublicId }).SingleAsync();
        var active = await db.Set<ReserveEntry>().Where(e => e.Status == ReserveStatus.InPool || e.Status == ReserveStatus.Listed).Select(e => e.OrganisationId).ToListAsync();
        active.Count(o => o == organisation.OrganisationId).ShouldBeGreaterThanOrEqualTo(listed);
        await _page.GotoAsync("/reserve/pool/structure");
        (await SumAsync("在库")).ShouldBe(active.Count);
        (await FigureAsync(_page.Locator($"tbody tr[data-row='{organisation.PublicId}']"), "在库")).ShouldBe(active.Count(o => o == organisation.OrganisationId));
    }

    private async Task<Guid> UnreviewedAsync()
    {
        await using var db = site.Open();
        return await db.Set<SelectionUnit>().Where(u => u.Candidates.Any(c => c.Status == CandidateStatus.Applied)).OrderByDescending(u => u.Id).Select(u => u.PublicId).FirstAsync();
    }

    private async Task<string> HeadcountAsync()
        => await _page.Locator("#Present-hint").InnerTextAsync() is var hint && hint.Split(' ') is [_, var number, ..] && int.Parse(number, CultureInfo.InvariantCulture) < 40 ? number : "40";

    private async Task<IReadOnlyList<string>> CandidatesAsync(string standing)
    {
        await _page.GotoAsync(_unit);
        return await _page.Locator("tbody tr[data-row]").Filter(new() { HasText = standing }).Locator("th a")
            .EvaluateAllAsync<string[]>("links => links.map(a => a.getAttribute('href'))");
    }

    private async Task<int> SumAsync(string column)
    {
        var sum = 0;
        foreach (var cell in await _page.Locator($"tbody td[data-label='{column}']").AllInnerTextsAsync())
            sum += Number(cell);
        return sum;
    }

    private static async Task<int> FigureAsync(ILocator row, string column) => Number(await row.Locator($"td[data-label='{column}']").InnerTextAsync());

    private static int Number(string text) => int.Parse(text.Split('（')[0], CultureInfo.InvariantCulture);

    private async Task FillAsync(params (string Field, string Value)[] entries)
    {
        foreach (var (field, value) in entries)
            await _page.FillAsync(field, value);
    }

    private async Task SendAsync(string action, string words)
    {
        await _page.SendAsync($"main form [data-action='{action}']");
        var refusals = string.Join(' ', await _page.Locator("main [data-error-summary]").AllInnerTextsAsync());
        refusals.ShouldBeEmpty($"{action} at {new Uri(_page.Url).AbsolutePath}");
        await Assertions.Expect(_page.Locator("body")).ToContainTextAsync(words);
    }

    private static string Day(int days) => Today.AddDays(days).ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}
