namespace PartyBuilding.Web.Security;

/// <summary>The section <c>Limits</c> of the configuration: how often in a minute; 0 for no limit.</summary>
public sealed class LimitOptions
{
    public const string Section = "Limits";

    /// <summary>Sign-ins from one address, right or wrong, whatever the name. A whole building may share an address.</summary>
    public int SignInsPerMinute { get; set; } = 60;

    /// <summary>ID numbers that one account asks about.</summary>
    public int IdNumbersPerMinute { get; set; } = 20;
}
