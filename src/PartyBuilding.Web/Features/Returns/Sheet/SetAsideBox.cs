namespace PartyBuilding.Web.Features.Returns.Sheet;

/// <summary>What the boxes of a reviewer beside one finding need.</summary>
/// <param name="MayDecide">The return waits for review, so that its explanations may be approved or refused.</param>
public sealed record SetAsideBox(Guid PublicId, int Version, CheckLine Line, bool MayDecide);
