namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>An opinion asked for in a consultation (酝酿), and the reply.</summary>
public sealed class CaseConsultation
{
    public const int LongestWho = 100;
    public const int LongestText = 1000;

    public int Id { get; init; }

    public int CaseId { get; init; }

    public required Guid Key { get; init; }

    public required ConsultationTime Time { get; init; }

    public required ConsultedSide Side { get; init; }

    public required string Who { get; init; }

    public required bool IsWritten { get; init; }

    /// <summary>The other side has it from this day.</summary>
    public required DateOnly ReceivedOn { get; init; }

    public DateOnly? RepliedOn { get; set; }

    public bool? Agrees { get; set; }

    public string? Reply { get; set; }

    /// <summary>A dispute was referred to the higher organisation department, and what it said.</summary>
    public DateOnly? CoordinatedOn { get; set; }

    public string? Coordination { get; set; }

    /// <summary>
    /// What the assisting side stands for on a day: a whole month of silence is consent, and a reply after it changes nothing (手册2008 L2640).
    /// Null while the month runs.
    /// </summary>
    public bool? Stands(int months, DateOnly today)
    {
        var last = ReceivedOn.AddMonths(months);
        return RepliedOn is { } replied && replied <= last ? Agrees : today > last ? true : null;
    }
}
