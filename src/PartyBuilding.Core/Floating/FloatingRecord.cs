namespace PartyBuilding.Core.Floating;

/// <summary>The page of one stay.</summary>
/// <param name="PersonKey">The member, for the side whose scope holds the home branch.</param>
/// <param name="Committee">Base-level committee of the home branch, which stamps the card.</param>
/// <param name="CheckDue">Day by which the card wants its yearly check.</param>
public sealed record FloatingRecord(
    FloatingStay Stay, Guid? PersonKey, string Home, string Receiving, string? Committee, bool IsHome, bool IsReceiving, DateOnly? CheckDue,
    IReadOnlyList<CareRow> Entries, IReadOnlyList<RegisterEvent> History);
