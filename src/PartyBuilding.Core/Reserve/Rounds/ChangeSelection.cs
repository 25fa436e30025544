namespace PartyBuilding.Core.Reserve.Rounds;

/// <summary>Changes the targets and the calendar of a round under way.</summary>
public sealed record ChangeSelection(Guid Key, int Version, string? Title, string? Document, int? Target, int? NearTarget, IReadOnlyList<StageDays> Windows);
