namespace PartyBuilding.Web.Hosting;

/// <summary>Somebody has sent or decided an import.</summary>
public sealed class ImportNudge : Nudge;
