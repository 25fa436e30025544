namespace PartyBuilding.Core.Transfers;

/// <summary>The receiver does not take the member in.</summary>
/// <param name="NotOurs">确不属于本单位接收: then it is reported upward (首问责任).</param>
/// <param name="ReportedTo">Whom it was reported to.</param>
public sealed record RefuseTransfer(Guid Key, int Version, string? Reason, bool NotOurs = false, string? ReportedTo = null);
