namespace PartyBuilding.Core.Cadres.Archives;

/// <summary>A use of a file that is to be allowed (手册2008 L4643-4653).</summary>
/// <param name="Own">本人 or the relation; null for somebody else.</param>
public sealed record UseFacts(
    ArchiveUseKind Kind, bool HasForm, bool IsPartyMember, string? Own, bool HasReason, bool HasDue, bool IsOnLoan, bool IsOtherPurpose);
