using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Floating;

/// <summary>A dated entry: a yearly check, an effort to find somebody, education, handling, help, a visit. Taken back by superseding.</summary>
public sealed class CareEntry : IRecorded
{
    public long Id { get; init; }

    public required Guid Key { get; init; }

    /// <summary>Key of the stay or the situation.</summary>
    public required Guid SubjectKey { get; init; }

    public required CareKind Kind { get; init; }

    public required DateOnly On { get; init; }

    public required string What { get; init; }

    /// <summary>Money given, in fen.</summary>
    public long? AmountFen { get; init; }

    /// <summary>Who did it.</summary>
    public required string By { get; init; }

    public required long RecordedNo { get; init; }

    public long SupersededNo { get; set; } = Recorded.Current;
}
