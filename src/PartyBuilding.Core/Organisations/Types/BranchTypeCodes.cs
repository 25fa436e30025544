namespace PartyBuilding.Core.Organisations.Types;

/// <summary>The codes that rules speak of.</summary>
public static class BranchTypeCodes
{
    /// <summary>联合党支部.</summary>
    public const string Joint = "01";

    /// <summary>流动党员党支部.</summary>
    public const string Floating = "03";

    /// <summary>临时党支部.</summary>
    public const string Temporary = "06";

    /// <summary>Their members keep the formal relation at home (手册2008 L927): they may have none of their own.</summary>
    public static readonly IReadOnlyList<string> WithoutMembers = [Floating, Temporary];
}
