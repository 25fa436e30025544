namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>The request upward with its six enclosures (呈报), or the filing, and what came back (手册2008 L2652).</summary>
public sealed class CaseSubmission
{
    public const int LongestDocument = 60;
    public const int LongestText = 400;

    public int Id { get; init; }

    public int CandidateId { get; init; }

    /// <summary>请示文号, or the number of the filing.</summary>
    public required string Document { get; set; }

    public required DateOnly On { get; set; }

    /// <summary>Null while nothing has come back, and for a filing.</summary>
    public bool? IsApproved { get; set; }

    public DateOnly? AnsweredOn { get; set; }

    /// <summary>批复文号, or why it was sent back.</summary>
    public string? Answer { get; set; }
}
