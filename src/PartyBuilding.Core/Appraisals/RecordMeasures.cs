namespace PartyBuilding.Core.Appraisals;

/// <summary>What the members will do about it (L1797).</summary>
public sealed record RecordMeasures(Guid Key, int Version, IReadOnlyList<Guid> Entries, DateOnly On, string? Text);
