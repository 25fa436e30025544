namespace PartyBuilding.Web.Hosting;

/// <summary>Somebody has asked for a data check.</summary>
public sealed class QualityNudge : Nudge;
