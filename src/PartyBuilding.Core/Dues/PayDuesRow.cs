namespace PartyBuilding.Core.Dues;

/// <summary>What the whole-branch screen says of one member.</summary>
/// <param name="Field">Prefix of its input fields, for findings.</param>
/// <param name="Voucher">Own voucher; null takes that of the whole.</param>
public sealed record PayDuesRow(
    Guid PersonKey, PayWay Way, long? AmountFen = null, Guid? PaidByKey = null, string? Note = null, string? Voucher = null, string Field = "");
