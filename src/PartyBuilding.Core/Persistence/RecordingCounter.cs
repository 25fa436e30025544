namespace PartyBuilding.Core.Persistence;

/// <summary>
/// The one counter row. A writing transaction raises it first and so holds its lock to the end: numbers follow commit
/// order, which no wall clock does.
/// </summary>
public sealed class RecordingCounter
{
    public const int OnlyId = 1;

    public int Id { get; init; } = OnlyId;

    public long Value { get; set; }
}
