using Microsoft.Playwright;

namespace PartyBuilding.EndToEnd.Tests;

/// <summary>The forms of one admission, as one person fills them: reached from the record's own links.</summary>
internal sealed class StepSheet(IPage page, string at)
{
    /// <summary>Ticks a box or a choice.</summary>
    public const string Tick = "✓";

    /// <summary>Takes a step; the record that follows shows it as done.</summary>
    public async Task TakeAsync(string step, string day, params IReadOnlyList<(string Field, string Value)> entries)
    {
        await FillAsync(step, day, entries);
        await SendAsync();
        await TakenAsync(step);
    }

    /// <summary>Sends a step with a mistake: the finding stands at its field and nothing typed is gone.</summary>
    public async Task RefusedAsync(string step, string day, IReadOnlyList<(string Field, string Value)> entries, string where, string finding)
    {
        await FillAsync(step, day, entries);
        var typed = await TypedAsync();
        await SendAsync();
        await Assertions.Expect(page.Locator(where)).ToContainTextAsync(finding);
        (await TypedAsync()).ShouldBe(typed);
    }

    /// <summary>Puts the refused form right and sends it.</summary>
    public async Task SendAgainAsync(params IReadOnlyList<(string Field, string Value)> entries)
    {
        var step = new Uri(page.Url).Segments[^1];
        foreach (var (field, value) in entries)
            await EnterAsync(field, value);
        await SendAsync();
        await TakenAsync(step);
    }

    private async Task FillAsync(string step, string day, IReadOnlyList<(string Field, string Value)> entries)
    {
        await page.GotoAsync(at);
        await page.SendAsync($"[data-action='open-{step}']");
        await page.FillAsync("#Day", day);
        foreach (var (field, value) in entries)
            await EnterAsync(field, value);
    }

    private async Task EnterAsync(string field, string value)
    {
        if (value == Tick)
            await page.CheckAsync(field);
        else if (await page.Locator(field).EvaluateAsync<bool>("e => e.tagName === 'SELECT'"))
            await page.SelectOptionAsync(field, new SelectOptionValue { Index = int.Parse(value, System.Globalization.CultureInfo.InvariantCulture) });
        else
            await page.FillAsync(field, value);
    }

    private Task SendAsync() => page.SendAsync("[data-action='take-step']");

    private async Task TakenAsync(string step)
    {
        var refusals = string.Join(' ', await page.Locator("main .error").AllInnerTextsAsync());
        new Uri(page.Url).AbsolutePath.ShouldBe(at, $"{step}: {refusals}");
        await page.ShowsAsync("已登记");
    }

    /// <summary>Everything in the form as it stands, days in the one way the page writes them.</summary>
    private Task<string> TypedAsync() => page.EvaluateAsync<string>(
        """
        () => [...document.querySelectorAll('main form [name]')].filter(e => e.type !== 'hidden' && e.tagName !== 'BUTTON')
          .map(e => e.id + '=' + (e.type === 'checkbox' || e.type === 'radio' ? e.checked : e.value.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$1$2$3'))).join('|')
        """);
}
