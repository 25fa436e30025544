namespace PartyBuilding.Core.Returns.RollUp;

/// <summary>A branch that stands elsewhere than the month before.</summary>
/// <param name="Before">Path the month before; null for one founded since.</param>
/// <param name="Now">Path in the month; null for one closed since.</param>
/// <param name="End">What it closed the month before with; null where nothing is known of it.</param>
/// <param name="Start">What its arrived return opens with; null while it has not arrived.</param>
internal sealed record MovedBranch(string? Before, string? Now, long? End, long? Start);
