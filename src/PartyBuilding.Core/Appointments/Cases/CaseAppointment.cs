namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>The taking up of the post, and its probation (任职试用期).</summary>
public sealed class CaseAppointment
{
    public const int LongestText = 2000;

    public int Id { get; init; }

    public int CandidateId { get; init; }

    public required DateOnly On { get; init; }

    public required string Document { get; init; }

    /// <summary>任职谈话.</summary>
    public required DateOnly TalkedOn { get; init; }

    public required string TalkedBy { get; init; }

    /// <summary>Of the cadre's post that began with it.</summary>
    public required Guid PostKey { get; init; }

    /// <summary>Level of the post before: where an unfit person is generally placed (手册2008 L2774).</summary>
    public string? LevelBefore { get; init; }

    /// <summary>First day after the probation; null without one.</summary>
    public DateOnly? ProbationUntil { get; set; }

    /// <summary>Why it was made longer.</summary>
    public string? ExtendedFor { get; set; }

    public ProbationOutcome? Outcome { get; set; }

    public DateOnly? EndedOn { get; set; }

    public DateOnly? AssessedOn { get; set; }

    /// <summary>Forms of the assessment at its end: fit (胜任), and unfit.</summary>
    public int? Fit { get; set; }

    public int? Unfit { get; set; }

    /// <summary>考核材料.</summary>
    public string? Material { get; set; }
}
