namespace PartyBuilding.Core.Assessments.Schemes;

/// <summary>A grade (等次) of a scheme: on the form of the raters, and of the result.</summary>
public sealed class SchemeGrade
{
    public const int LongestName = 20;
    public const int LongestResultCode = 2;

    public int Id { get; init; }

    public int SchemeId { get; init; }

    public required Guid Key { get; init; }

    public required short Order { get; init; }

    public required string Name { get; init; }

    /// <summary>Percent of an indicator's full points that a mark of this grade is worth; null where the source gives no scale.</summary>
    public decimal? Share { get; init; }

    /// <summary>Composites of this grade, both ends included; a composite in no band has no grade.</summary>
    public decimal? From { get; init; }

    public decimal? To { get; init; }

    /// <summary>Percent of the subjects of a round that may get it; null sets no bound.</summary>
    public decimal? Quota { get; init; }

    /// <summary>Who gets it is due for a talk.</summary>
    public required bool IsForTalk { get; init; }

    /// <summary>年度考核结论 that goes onto the cadre's record, code of <see cref="CodeTables.CodeStandards.Assessment"/>.</summary>
    public string? ResultCode { get; init; }

    public bool Holds(decimal composite) => (From is not null || To is not null) && (From ?? decimal.MinValue) <= composite && composite <= (To ?? decimal.MaxValue);
}
