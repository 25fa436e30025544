namespace PartyBuilding.Core.Assessments.Schemes;

/// <summary>Raters who are counted apart (参评人员类别), and what they weigh.</summary>
public sealed class RaterGroup
{
    public const int LongestName = 40;

    public int Id { get; init; }

    public int SchemeId { get; init; }

    public required Guid Key { get; init; }

    public required short Order { get; init; }

    public required string Name { get; init; }

    /// <summary>Percent; the groups of a scheme add up to 100.</summary>
    public required decimal Weight { get; init; }
}
