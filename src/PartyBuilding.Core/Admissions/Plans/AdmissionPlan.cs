using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Admissions.Plans;

/// <summary>
/// One version of a unit's plan of admissions for a year (发展党员计划, L1449-1457). Guiding, never a bar: nothing reads it
/// to refuse an admission. A change is the next version; every version stays.
/// </summary>
public sealed class AdmissionPlan : IRecorded
{
    public int Id { get; init; }

    /// <summary>Key of the form: a second copy writes no second version.</summary>
    public required Guid Key { get; init; }

    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    public required int Year { get; init; }

    /// <summary>1 for the first, then one more a revision.</summary>
    public required int Revision { get; init; }

    public required int Number { get; init; }

    /// <summary>党的基本路线和发展党员的方针、政策 (L1451).</summary>
    public required string Policy { get; init; }

    /// <summary>入党积极分子 when the plan was made.</summary>
    public required int Activists { get; init; }

    /// <summary>党员 when the plan was made.</summary>
    public required int Members { get; init; }

    /// <summary>党员队伍的构成.</summary>
    public required string Composition { get; init; }

    /// <summary>Why it was revised; null for the first.</summary>
    public string? Reason { get; init; }

    /// <summary>Sent up by the organisation department.</summary>
    public DateOnly? SentOn { get; init; }

    public required string RecordedBy { get; init; }

    public required long RecordedNo { get; init; }

    public long SupersededNo { get; set; } = Recorded.Current;
}
