namespace PartyBuilding.Core.Transfers;

/// <summary>A case as its page shows it.</summary>
/// <param name="MemberKey">Null when the member is out of the reader's scope.</param>
public sealed record TransferRecord(
    TransferDetails Case, string Name, Guid? MemberKey, string From, string? FromCommittee, string To, string? ToCommittee,
    bool MayIssue, bool MayReceive, bool MayAsk, bool IsDistrict, IReadOnlyList<TransferEventRow> History);
