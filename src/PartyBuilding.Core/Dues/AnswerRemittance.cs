namespace PartyBuilding.Core.Dues;

/// <summary>The level above has received a remittance, or sends it back with the reason of the command.</summary>
/// <param name="Version">RecordedNo of the row that was shown.</param>
public sealed record AnswerRemittance(Guid Key, long Version, DateOnly On, string? Voucher);
