namespace PartyBuilding.Web.Features.Returns.Sheet;

/// <summary>The three classes of check results in the words of the field.</summary>
public static class CheckWords
{
    public const string Error = "错误";
    public const string Explain = "须说明";
    public const string Explained = "已说明";
    public const string Hint = "提示";
    public const string Aside = "已搁置";
}
