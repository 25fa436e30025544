namespace PartyBuilding.Core.Demo;

/// <summary>A demo account as the console lists it; all share one password.</summary>
public sealed record DemoAccount(string UserName, string DisplayName, string Role, string Organisation);
