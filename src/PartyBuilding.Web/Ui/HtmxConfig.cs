namespace PartyBuilding.Web.Ui;

/// <summary>
/// Settings of htmx: nothing that the content security policy forbids, no page kept in the browser's storage
/// (pages hold personal data), and answers 409 and 422 swapped in like any other (docs/adr/0020).
/// </summary>
public static class HtmxConfig
{
    /// <summary>The value of the <c>htmx-config</c> meta element.</summary>
    public const string Json =
        """
        {"includeIndicatorStyles":false,"allowEval":false,"allowScriptTags":false,"historyCacheSize":0,"refreshOnHistoryMiss":true,"selfRequestsOnly":true,"responseHandling":[{"code":"204","swap":false},{"code":"[23]..","swap":true},{"code":"409","swap":true},{"code":"422","swap":true},{"code":"[45]..","swap":false,"error":true}]}
        """;
}
