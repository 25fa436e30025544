namespace PartyBuilding.Core.Appointments.Supervision;

/// <summary>Something a supervision found, and how it was put right.</summary>
public sealed class SupervisionFinding
{
    public const int LongestText = 1000;

    public int Id { get; init; }

    public int SupervisionId { get; init; }

    public required Guid Key { get; init; }

    public required SupervisionItem Item { get; init; }

    public required string Text { get; init; }

    /// <summary>Of the appointment it is about; null for a general one.</summary>
    public Guid? PostKey { get; init; }

    /// <summary>改进意见, and until when.</summary>
    public string? Opinion { get; set; }

    public DateOnly? DueOn { get; set; }

    public DateOnly? CorrectedOn { get; set; }

    public string? Correction { get; set; }
}
