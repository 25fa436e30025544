namespace PartyBuilding.Web.Features.Returns.Sheet;

/// <summary>A cell sent back.</summary>
public sealed record SentBackCell(string Code, string Name, string Reason);
