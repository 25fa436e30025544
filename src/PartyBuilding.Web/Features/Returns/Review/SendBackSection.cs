namespace PartyBuilding.Web.Features.Returns.Review;

/// <summary>Cells of one section that can be sent back.</summary>
public sealed record SendBackSection(string Name, bool IsOpen, IReadOnlyList<SendBackCell> Cells);
