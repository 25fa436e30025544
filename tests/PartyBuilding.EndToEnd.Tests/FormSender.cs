using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace PartyBuilding.EndToEnd.Tests;

/// <summary>A signed-in person without a browser, with a form read and ready to be sent.</summary>
internal static class FormSender
{
    /// <returns>Sends the form; true when the server acknowledged it, false when it refused or died.</returns>
    public static async Task<Func<Task<bool>>> PrepareAsync(Uri site, string user, string page, string action)
    {
        var client = await SignedInAsync(site, user);
        var fields = await FieldsAsync(client, page, action);
        return async () =>
        {
            try
            {
                using var answer = await client.PostAsync(new Uri(action, UriKind.Relative), new FormUrlEncodedContent(fields));
                return answer.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.SeeOther;
            }
            catch (HttpRequestException)
            {
                return false;
            }
            finally
            {
                client.Dispose();
            }
        };
    }

    public static async Task<HttpClient> SignedInAsync(Uri site, string user)
    {
        var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = site };
        var signIn = await FieldsAsync(client, "/account/sign-in", "/account/sign-in");
        signIn["UserName"] = user;
        signIn["Password"] = DemoSite.Password;
        using var answer = await client.PostAsync(new Uri("/account/sign-in", UriKind.Relative), new FormUrlEncodedContent(signIn));
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return client;
    }

    /// <summary>What the inputs of a form on a page hold.</summary>
    public static async Task<Dictionary<string, string>> FieldsAsync(HttpClient client, string page, string action)
    {
        var html = await client.GetStringAsync(new Uri(page, UriKind.Relative));
        var document = await new HtmlParser().ParseDocumentAsync(html);
        var form = document.Forms.First(f => f.GetAttribute("action")?.StartsWith(action, StringComparison.Ordinal) == true);
        return form.Elements.OfType<IHtmlInputElement>().Where(i => i.Name is { Length: > 0 })
            .GroupBy(i => i.Name!, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Value, StringComparer.Ordinal);
    }
}
