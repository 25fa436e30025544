using PartyBuilding.Core.Audit;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Appraisals;

/// <summary>What was done about somebody basically unqualified or unqualified (L1795).</summary>
public sealed class AppraisalHandling : IRecorded
{
    public long Id { get; init; }

    public required Guid Key { get; init; }

    /// <summary>Key of the member's line.</summary>
    public required Guid EntryKey { get; init; }

    public required int RoundId { get; init; }

    public AppraisalRound? Round { get; init; }

    public required int PersonId { get; init; }

    public Person? Person { get; init; }

    public required HandlingKind Kind { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>Last day of the limit, for a correction.</summary>
    public DateOnly? DueOn { get; init; }

    [Protected]
    public required string What { get; init; }

    public CorrectionOutcome Outcome { get; init; }

    public DateOnly? OutcomeOn { get; init; }

    [Protected]
    public string? OutcomeNote { get; init; }

    public required long RecordedNo { get; init; }

    public long SupersededNo { get; set; } = Recorded.Current;
}
