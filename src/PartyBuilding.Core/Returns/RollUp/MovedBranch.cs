namespace PartyBuilding.Core.Returns.RollUp;

/// <summary>A branch that stands elsewhere than before the period.</summary>
/// <param name="Before">Path before; null for one founded since.</param>
/// <param name="Last">Path where it stands, or stood when it was closed.</param>
/// <param name="IsClosed">It is no branch any more and files no return.</param>
/// <param name="End">What it closed the period before with; null where nothing is known of it.</param>
/// <param name="Start">What its arrived return opens with; null while it has not arrived.</param>
internal sealed record MovedBranch(string? Before, string? Last, bool IsClosed, long? End, long? Start);
