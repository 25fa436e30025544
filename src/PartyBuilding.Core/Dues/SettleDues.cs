namespace PartyBuilding.Core.Dues;

/// <summary>Settles a month.</summary>
/// <param name="Voucher">Of the deposit into the dues account; not asked when nothing was received.</param>
public sealed record SettleDues(Guid SheetKey, int Version, string? Voucher);
