using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Dues;

/// <summary>A remittance as a page shows it.</summary>
public sealed record DuesRemittanceRow(
    Guid Key, long Version, Guid UnitKey, string From, int ToId, Month Month, long ReceivedFen, int Percent, long AmountFen, DateOnly SentOn, string Voucher, string? Note,
    DuesRemittanceStatus Status, DateOnly? AnsweredOn, string? AnswerVoucher, string? Answer);
