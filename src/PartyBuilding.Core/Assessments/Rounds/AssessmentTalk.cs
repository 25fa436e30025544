namespace PartyBuilding.Core.Assessments.Rounds;

/// <summary>个别谈话 about a subject. Whom one talked to is a category, not a name: what they said stays with the round.</summary>
public sealed class AssessmentTalk
{
    public const int LongestWith = 60;
    public const int LongestContent = 2000;

    public int Id { get; init; }

    public int SubjectId { get; init; }

    public required Guid Key { get; init; }

    public required DateOnly On { get; init; }

    public required string With { get; init; }

    public required string By { get; init; }

    public required string Content { get; init; }
}
