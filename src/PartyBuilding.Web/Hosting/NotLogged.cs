namespace PartyBuilding.Web.Hosting;

/// <summary>
/// Endpoint metadata: no request line. For files, health probes and for casting a ballot, whose time must not be recorded.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class NotLogged : Attribute;
