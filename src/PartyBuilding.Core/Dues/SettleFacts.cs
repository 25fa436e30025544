namespace PartyBuilding.Core.Dues;

/// <summary>A month that is to be settled.</summary>
/// <param name="Earlier">The earliest month before it that is not settled or not opened, in words; null when there is none.</param>
/// <param name="Unpaid">Names of those who owe and are not excused.</param>
/// <param name="WithoutStandard">Names of those without a standard.</param>
public sealed record SettleFacts(string? Earlier, IReadOnlyList<string> Unpaid, IReadOnlyList<string> WithoutStandard);
