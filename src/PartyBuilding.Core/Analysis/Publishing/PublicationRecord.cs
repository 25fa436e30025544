using PartyBuilding.Core.Analysis.Tables;

namespace PartyBuilding.Core.Analysis.Publishing;

/// <summary>A publication, opened: its approval record and the figures as they were frozen.</summary>
/// <param name="MayDecide">The reader stands at the district and is not who put it forward.</param>
/// <param name="MayWithdraw">The district a published one, who put it forward one that waits.</param>
/// <param name="Warnings">What has changed in the definitions since.</param>
public sealed record PublicationRecord(
    Guid Key, int Version, string Title, PublicationStatus Status, CrossTab Table, string Proposer, DateTime ProposedAt, string Purpose, string? Approver,
    DateOnly? DecidedOn, bool MayBePublic, bool SecrecyChecked, string? Reason, string? WithdrawnBy, DateTime? WithdrawnAt, bool MayDecide, bool MayWithdraw,
    IReadOnlyList<string> Warnings);
