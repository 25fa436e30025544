namespace PartyBuilding.Web.Features.Returns.Review;

/// <summary>A cell that can be sent back, with what was typed about it so far.</summary>
public sealed record SendBackCell(string Code, string Name, string Value, string? Reason);
