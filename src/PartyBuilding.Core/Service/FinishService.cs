namespace PartyBuilding.Core.Service;

/// <summary>A pledge kept, a pairing ended, a suggestion answered; or with nothing but the reason of the command, an entry taken back.</summary>
/// <param name="Version">RecordedNo of the row that was shown.</param>
public sealed record FinishService(Guid Key, ServiceKind Kind, long Version, DateOnly On, string? Text);
