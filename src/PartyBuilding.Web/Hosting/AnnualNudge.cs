namespace PartyBuilding.Web.Hosting;

/// <summary>Somebody has asked for the yearly returns of a large district.</summary>
public sealed class AnnualNudge : Nudge;
