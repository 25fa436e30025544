using PartyBuilding.Core.People.Sets;

namespace PartyBuilding.Core.Members.Sets;

/// <summary>What one command did to one field of one row.</summary>
/// <param name="At">UTC; null where the log does not know.</param>
/// <param name="Before">Stored form; null when the field was empty or is protected.</param>
public sealed record SetHistoryLine(DateTime? At, string Who, InfoField Field, string? Before, string? After, string? Reason);
