using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace PartyBuilding.Testing;

/// <summary>What a browser does with pages and forms.</summary>
public static class Browser
{
    public static async Task<IHtmlDocument> PageAsync(this HttpClient browser, string address)
    {
        using var answer = await browser.GetAsync(new Uri(address, UriKind.Relative));
        return await answer.PageAsync();
    }

    public static async Task<IHtmlDocument> PageAsync(this HttpResponseMessage answer)
        => await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());

    /// <summary>
    /// Opens the page, fills the form whose action is <paramref name="action"/> (by default the page's own address) with
    /// the given fields beside the hidden ones it brings, and presses its button, if it has one that can be pressed.
    /// </summary>
    public static async Task<HttpResponseMessage> SendFormAsync(
        this HttpClient browser, string page, Dictionary<string, string> fields, string? action = null)
    {
        var target = action ?? page.Split('?')[0];
        var document = await browser.PageAsync(page);
        // A filter may have the same address.
        var form = document.Forms.FirstOrDefault(f => f.GetAttribute("action")?.Split('?')[0] == target && f.Method == "post")
            ?? throw new InvalidOperationException($"No form for {target} on {page}: {document.Title}");
        if (!form.Elements.OfType<IHtmlButtonElement>().Any(b => b.Type == "submit" && !b.IsDisabled))
            throw new InvalidOperationException($"No button sends the form for {target} on {page}: {form.QuerySelector("[id^='blocked-']")?.TextContent}");
        var sent = form.QuerySelectorAll("input[type=hidden]").OfType<IHtmlInputElement>()
            .Where(i => i.Name is not null && !fields.ContainsKey(i.Name)).ToDictionary(i => i.Name!, i => i.Value, StringComparer.Ordinal);
        foreach (var (name, value) in fields)
            sent[name] = value;
        using var content = new FormUrlEncodedContent(sent);
        return await browser.PostAsync(new Uri(form.GetAttribute("action")!, UriKind.Relative), content);
    }

    /// <summary>Signs in through the page.</summary>
    /// <exception cref="InvalidOperationException">The door stayed closed.</exception>
    public static async Task SignInAsync(this HttpClient browser, string userName, string password)
    {
        using var answer = await browser.SendFormAsync("/account/sign-in", new() { ["UserName"] = userName, ["Password"] = password });
        if (answer.StatusCode != HttpStatusCode.Redirect)
            throw new InvalidOperationException($"Sign-in answered {(int)answer.StatusCode}: {(await answer.PageAsync()).QuerySelector(".error-summary")?.TextContent}");
    }
}
