using System.Globalization;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using PartyBuilding.Core.Access;

namespace PartyBuilding.EndToEnd.Tests;

/// <summary>
/// Dues of a branch that begins with them: standards, a month with somebody put off, the next with what was put off, sent
/// up, received, and counted by the return. A small district of its own.
/// </summary>
[Collection(DemoCollection.Name)]
public sealed class DuesWalkTests : WalkTest
{
    private const string Branch = "康苑村党支部";

    private const string User = "kangyuan";

    private IPage _page = null!;
    private string _branch = "";
    private int _members;

    [BrowserFact]
    public async Task A_dues_month_is_walked_from_the_standards_to_the_township_and_the_return()
    {
        await PrepareAsync();
        await OpenNovemberAsync();
        _page = await SignedInAsync(User);

        await SetStandardsAsync();
        await OctoberAsync();
        var sheet = await NovemberAsync();
        await SendUpAsync();
        await ReceiveAsync();

        await _page.GotoAsync(sheet);
        await _page.ShowsAsync("上级已收到");
        await Assertions.Expect(Figure("还没有交清")).ToContainTextAsync("0名");
        var (payable, received) = (await AmountAsync("应交"), await AmountAsync("本月实收"));
        var remitted = await LedgerEqualsAsync(received);
        await ReturnEqualsAsync(payable, received, remitted);
    }

    /// <summary>By rate, which needs its base; then one sum for everybody else.</summary>
    private async Task SetStandardsAsync()
    {
        await _page.GotoAsync("/dues");
        await _page.SendAsync("[data-action='open-standards']");
        await _page.SendAsync("tbody tr:first-child a");
        await _page.SelectOptionAsync("#Set_Kind", new SelectOptionValue { Label = "按比例" });
        await _page.FillAsync("#Set_FromMonth", "2026-10");
        await _page.SendAsync("[data-action='set-standard']");
        await Assertions.Expect(_page.Locator("#Set_Base-error")).ToContainTextAsync("基数");
        (await _page.InputValueAsync("#Set_FromMonth")).ShouldBe("2026-10");
        await _page.FillAsync("#Set_Base", "3200");
        await _page.SendAsync("[data-action='set-standard']");
        await _page.ShowsAsync("每月 32.00 元");

        await _page.GotoAsync(_branch + "/standards");
        await _page.FillAsync("#Fill_Amount", "10");
        await _page.FillAsync("#Fill_From", "2026-10");
        await _page.SendAsync("[data-action='fill-standards']");
        await _page.ShowsAsync($"已为 {_members - 1} 名党员核定标准");
    }

    /// <summary>Everybody is ticked; one is put off. Settled with its voucher, and only with it.</summary>
    private async Task OctoberAsync()
    {
        await OpenMonthAsync("2026-10");
        await ExceptAsync(1, "缓交", note: "住院，下月一并交");
        await _page.FillAsync("#Pay_Voucher", "收-1001");
        await _page.SendAsync("[data-action='pay-dues']");
        // The month's return is in: its figure stays, and why the register goes on is written down.
        await Assertions.Expect(_page.Locator("[id='Pay.Reason-error']")).ToContainTextAsync("月报已经上报");
        (await _page.InputValueAsync("#Pay_Rows_1__Note")).ShouldBe("住院，下月一并交");
        await _page.FillAsync("#Pay_Reason", "本支部从十月起在系统里登记党费");
        await _page.SendAsync("[data-action='pay-dues']");
        await _page.ShowsAsync("已登记");
        await Assertions.Expect(Figure("名单")).ToContainTextAsync("缓交 1 名");
        await _page.SendAsync("[data-action='settle-dues']");
        await Assertions.Expect(_page.Locator("#Step_Voucher-error")).ToContainTextAsync("凭证");
        await _page.FillAsync("#Step_Voucher", "存-1001");
        await _page.SendAsync("[data-action='settle-dues']");
        await _page.ShowsAsync("已结清");
    }

    /// <summary>One exempt, one sum that is none, and the month that was put off.</summary>
    private async Task<string> NovemberAsync()
    {
        await OpenMonthAsync("2026-11");
        var sheet = new Uri(_page.Url).AbsolutePath;
        await ExceptAsync(2, "本月免交", note: "家庭遭灾，支委会同意");
        await ExceptAsync(3, "按填写的金额交", amount: "十元");
        await _page.FillAsync("#Pay_Voucher", "收-1101");
        await _page.SendAsync("[data-action='pay-dues']");
        await Assertions.Expect(_page.Locator("[id='Pay.Rows[3].Amount-error']")).ToBeVisibleAsync();
        (await _page.InputValueAsync("#Pay_Rows_3__Amount")).ShouldBe("十元");
        (await _page.InputValueAsync("#Pay_Rows_2__Note")).ShouldBe("家庭遭灾，支委会同意");
        (await _page.InputValueAsync("#Pay_Voucher")).ShouldBe("收-1101");
        (await _page.IsCheckedAsync("#Pay_Rows_4__Full")).ShouldBeTrue();
        await _page.FillAsync("#Pay_Rows_3__Amount", "10");
        await _page.SendAsync("[data-action='pay-dues']");
        await _page.ShowsAsync("已登记");

        await _page.SelectOptionAsync("#Other_Kind", new SelectOptionValue { Label = "补交、预交" });
        await _page.SelectOptionAsync("#Other_PersonKey", new SelectOptionValue { Index = 2 });
        await _page.FillAsync("#Other_FromMonth", "2026-10");
        await _page.FillAsync("#Other_Voucher", "收-1102");
        await _page.SendAsync("[data-action='pay-other']");
        await Assertions.Expect(_page.Locator("main")).ToContainTextAsync($"本月收到的每一笔（{_members} 笔）");

        await _page.FillAsync("#Step_Voucher", "存-1101");
        await _page.SendAsync("[data-action='settle-dues']");
        await _page.ShowsAsync("已结清");
        return sheet;
    }

    private async Task SendUpAsync()
    {
        await _page.FillAsync("#Step_Voucher", "缴-1101");
        await _page.SendAsync("[data-action='remit-dues']");
        await _page.ShowsAsync("等上级确认");
    }

    private async Task ReceiveAsync()
    {
        var township = await SignedInAsync("zhenjie");
        await township.GotoAsync("/dues/remittances?list=ToConfirm");
        var row = township.Locator("tbody tr").Filter(new() { HasText = Branch });
        await row.Locator("input[name='voucher']").FillAsync("进-1101");
        await township.SendAsync($"tbody tr:has-text('{Branch}') [data-action='confirm-remittance']");
        await Assertions.Expect(row).ToHaveCountAsync(0);
    }

    /// <summary>The account holds what was received in both months, less what was sent up.</summary>
    private async Task<decimal> LedgerEqualsAsync(decimal received)
    {
        await _page.GotoAsync(_branch);
        await _page.SendAsync("main a:has-text('专账')");
        var deposit = _page.Locator("tbody tr").Filter(new() { HasText = "存-1101" });
        decimal.Parse(await deposit.Locator("td.number").Nth(0).InnerTextAsync(), CultureInfo.InvariantCulture).ShouldBe(received);
        var sent = _page.Locator("tbody tr").Filter(new() { HasText = "缴-1101" });
        return decimal.Parse(await sent.Locator("td.number").Nth(1).InnerTextAsync(), CultureInfo.InvariantCulture);
    }

    private async Task ReturnEqualsAsync(decimal payable, decimal received, decimal remitted)
    {
        await _page.GotoAsync("/returns");
        await _page.SendAsync("main a:has-text('2026年11月')");
        foreach (var (cell, amount) in new[] { ("dues.payable", payable), ("dues.paid", received), ("dues.remitted", remitted) })
            decimal.Parse(await _page.Locator($"[data-cell='{cell}']").First.InnerTextAsync(), NumberStyles.Number, CultureInfo.InvariantCulture).ShouldBe(amount, cell);
    }

    private async Task OpenMonthAsync(string month)
    {
        await _page.GotoAsync(_branch);
        await _page.FillAsync("#Month", month);
        await _page.SendAsync("[data-action='open-dues-month']");
        await Assertions.Expect(Figure("名单")).ToContainTextAsync($"{_members}名");
    }

    private async Task ExceptAsync(int row, string way, string? note = null, string? amount = null)
    {
        await _page.UncheckAsync($"#Pay_Rows_{row}__Full");
        await _page.ClickAsync($"tr:has(#Pay_Rows_{row}__Full) [data-action='open-exception']");
        await _page.SelectOptionAsync($"#Pay_Rows_{row}__Way", new SelectOptionValue { Label = way });
        if (note is not null)
            await _page.FillAsync($"#Pay_Rows_{row}__Note", note);
        if (amount is not null)
            await _page.FillAsync($"#Pay_Rows_{row}__Amount", amount);
    }

    private ILocator Figure(string label) => _page.Locator(".figures > *").Filter(new() { HasText = label });

    private async Task<decimal> AmountAsync(string label)
    {
        var text = await Figure(label).First.InnerTextAsync();
        return decimal.Parse(text.Split('\n').Select(l => l.Replace("元", "", StringComparison.Ordinal).Trim()).First(l => l.Length > 0 && char.IsDigit(l[0])), CultureInfo.InvariantCulture);
    }

    /// <summary>A secretary for a branch of the township that has no dues on record yet.</summary>
    private async Task PrepareAsync()
    {
        await using var db = Site.Open();
        var branch = await db.Organisations.SingleAsync(o => o.Name == Branch);
        _branch = $"/dues/branches/{branch.PublicId}";
        _members = await db.MembershipSpells.CountAsync(s => s.BranchId == branch.Id);
        var account = new Account
        {
            PublicId = Guid.CreateVersion7(), UserName = User, NormalizedUserName = User.ToUpperInvariant(), DisplayName = "测试书记",
            SecurityStamp = Guid.NewGuid().ToString("N"), IsDemo = true,
        };
        account.PasswordHash = new PasswordHasher<Account>().HashPassword(account, DemoSite.Password);
        db.Users.Add(account);
        await db.SaveChangesAsync();
        db.Assignments.Add(new Assignment { AccountId = account.Id, OrganisationId = branch.Id, Role = RoleCatalogue.BranchSecretary, ValidFrom = new DateOnly(2026, 1, 1) });
        await db.SaveChangesAsync();
    }
}
