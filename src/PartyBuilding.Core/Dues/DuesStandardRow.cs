using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Dues;

/// <summary>A standard as a page shows it.</summary>
public sealed record DuesStandardRow(
    Guid Key, long Version, DuesKind Kind, Month From, long? BaseFen, int? Rate, long AmountFen, string? Reason, DuesStandardState State);
