using PartyBuilding.Core.Returns.Batch;

namespace PartyBuilding.Web.Features.Returns.Checks;

/// <summary>批量校核 of one period: the rules that do not hold, and the findings unit by unit.</summary>
public sealed record PeriodChecksPage
{
    public const int Size = 50;

    public required string Title { get; init; }

    /// <summary>The query part of addresses that speak of this period.</summary>
    public required string Query { get; init; }

    public required int Returns { get; init; }

    public required int Doubtful { get; init; }

    public required IReadOnlyList<RuleCount> Rules { get; init; }

    /// <summary>Code of the rule looked at; null for all.</summary>
    public string? Rule { get; init; }

    /// <summary>Findings of that rule, over all pages.</summary>
    public required int Total { get; init; }

    public required IReadOnlyList<PeriodFinding> Findings { get; init; }

    public int Page { get; init; } = 1;
}
