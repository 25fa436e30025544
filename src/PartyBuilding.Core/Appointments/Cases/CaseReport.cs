namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>A report on a candidate that came in during the inspection or the notice (手册2008 L2684–L2696). Strictly confidential.</summary>
public sealed class CaseReport
{
    public const int LongestReporter = 60;
    public const int LongestText = 2000;

    public int Id { get; init; }

    public int CandidateId { get; init; }

    public required Guid Key { get; init; }

    public required DateOnly ReceivedOn { get; init; }

    public required ReportChannel Channel { get; init; }

    /// <summary>Of a signed report or a visit; null for an anonymous one, which gets no answer.</summary>
    public string? Reporter { get; init; }

    public required string Content { get; init; }

    /// <summary>涉嫌违纪违法: told at once to who sent the group.</summary>
    public required bool IsSerious { get; init; }

    /// <summary>Came in during the notice before the appointment, not during the inspection.</summary>
    public required bool IsOnNotice { get; init; }

    public ReportFinding? Finding { get; set; }

    public DateOnly? HandledOn { get; set; }

    public string? Result { get; set; }

    /// <summary>Transferred to discipline or supervision.</summary>
    public string? PassedTo { get; set; }

    /// <summary>Answered to who signed it.</summary>
    public DateOnly? AnsweredOn { get; set; }
}
