namespace PartyBuilding.Core.Appraisals;

/// <summary>These members have checked themselves (L1787).</summary>
public sealed record RecordSelfChecks(Guid Key, int Version, IReadOnlyList<Guid> Entries, DateOnly On, string? Text = null);
