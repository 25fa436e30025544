namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>The notice before an appointment (任职前公示), both days included, and what came of it.</summary>
public sealed class CaseNotice
{
    public const int LongestPlaces = 400;
    public const int LongestContact = 200;
    public const int LongestText = 1000;

    public int Id { get; init; }

    public int CandidateId { get; init; }

    /// <summary>Published at the inspection of a term change, or a special post: none is made, for the reason in <see cref="Reason"/>.</summary>
    public required bool IsExempt { get; set; }

    /// <summary>Why there is none, or why it is shorter or longer than usual.</summary>
    public string? Reason { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    /// <summary>Units in which it hangs, one a line.</summary>
    public string? Places { get; set; }

    /// <summary>Who receives reports, telephone and address, place of the opinion box.</summary>
    public string? Contact { get; set; }

    /// <summary>Why the intended post is left out (手册2008 L2752).</summary>
    public string? OmitsPostFor { get; set; }

    public NoticeOutcome? Outcome { get; set; }

    public DateOnly? ConcludedOn { get; set; }

    /// <summary>What was found, and who decided.</summary>
    public string? Conclusion { get; set; }

    /// <summary>First day of the suspension (暂缓任用), and the person's statement after it.</summary>
    public DateOnly? SuspendedOn { get; set; }

    public DateOnly? StatedOn { get; set; }
}
