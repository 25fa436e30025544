namespace PartyBuilding.Web.Features.Cadres.Archives;

/// <summary>A borrowed file is back.</summary>
public sealed class ReturnForm : ArchiveForm;
