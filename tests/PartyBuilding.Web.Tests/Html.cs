using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace PartyBuilding.Web.Tests;

/// <summary>Reads pages and fragments.</summary>
internal static class Html
{
    public static async Task<IHtmlDocument> ReadAsync(HttpResponseMessage answer) =>
        new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());

    public static IElement Fragment(string markup) => new HtmlParser().ParseDocument($"<body>{markup}</body>").Body!;
}
