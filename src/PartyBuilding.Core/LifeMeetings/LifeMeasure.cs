namespace PartyBuilding.Core.LifeMeetings;

/// <summary>A measure with who answers for it and by when; looked back on before the next meeting.</summary>
public sealed class LifeMeasure
{
    public int Id { get; init; }

    public required Guid Key { get; init; }

    public int MeetingId { get; init; }

    public required string Content { get; set; }

    public required string Responsible { get; set; }

    public required DateOnly DueOn { get; set; }

    public string? Result { get; set; }

    public DateOnly? ResultOn { get; set; }
}
