namespace PartyBuilding.Web.Security;

/// <summary>Stays open to somebody who still has to change a first password.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class OpenBeforePasswordChangeAttribute : Attribute;
