namespace PartyBuilding.Core.Returns.Life;

/// <summary>Sends a return back. At least one cell with its reason, or a reason for the whole in the command context.</summary>
/// <param name="Reasons">Reason by cell key.</param>
public sealed record SendBack(Guid ReturnId, int Version, IReadOnlyDictionary<string, string> Reasons);
