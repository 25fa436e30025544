namespace PartyBuilding.Core.Assessments.Rounds;

/// <summary>整改: a problem found, what is done about it by when, and the look-back (回头看).</summary>
public sealed class Rectification
{
    public const int LongestText = 400;

    public int Id { get; init; }

    public int SubjectId { get; init; }

    public required Guid Key { get; init; }

    public required string Problem { get; init; }

    public required string Measure { get; init; }

    public required DateOnly DueOn { get; init; }

    public DateOnly? DoneOn { get; set; }

    public DateOnly? LookedBackOn { get; set; }

    public string? LookedBack { get; set; }
}
