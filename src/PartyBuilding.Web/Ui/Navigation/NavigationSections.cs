namespace PartyBuilding.Web.Ui.Navigation;

/// <summary>The headings of the left navigation. What everybody needs every day stands above them.</summary>
public static class NavigationSections
{
    private static readonly (int From, string Title)[] All = [(0, ""), (20, "党组织"), (30, "党员"), (50, "支部工作"), (70, "干部"), (800, "系统管理")];

    /// <summary>The heading under which a position stands.</summary>
    public static string Of(int order) => All.Last(s => s.From <= order).Title;
}
