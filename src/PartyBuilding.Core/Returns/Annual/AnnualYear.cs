using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns.Queries;

namespace PartyBuilding.Core.Returns.Annual;

/// <summary>The annual run of one year as one scope sees it: everything is read, nothing is kept.</summary>
public sealed record AnnualYear
{
    public required int Year { get; init; }

    /// <summary>The whole district is seen; a body sees its own part and takes no step of the district's.</summary>
    public required bool IsDistrict { get; init; }

    public required IReadOnlyList<AnnualFormState> Forms { get; init; }

    /// <summary>The last computing; null before the first.</summary>
    public AnnualRun? Run { get; init; }

    public IReadOnlyList<AnnualCheckCount> Checks { get; init; } = [];

    public AnnualExplanations Explanations { get; init; } = AnnualExplanations.None;

    public IReadOnlyList<BodyLine> Bodies { get; init; } = [];

    /// <summary>The set has been made since the year was locked.</summary>
    public bool IsPrinted { get; init; }

    public MonthSpan Span => AnnualForms.SpanOf(Year);

    /// <summary>Forms whose period is open: what the year consists of.</summary>
    public IReadOnlyList<AnnualFormState> Used => [.. Forms.Where(f => f.Form.Period is not null)];

    /// <summary>Forms that may be used and are not.</summary>
    public IReadOnlyList<AnnualFormState> Unused => [.. Forms.Where(f => f.Form.Period is null)];

    public bool IsOpened => Used.Count > 0;

    public bool IsLocked => IsOpened && Used.All(f => f.Form.IsLocked);

    public IReadOnlyList<AnnualStep> Steps => AnnualSteps.Of(this);

    /// <summary>The first step that is not done; null when all are.</summary>
    public AnnualStep? Next => Steps.FirstOrDefault(s => !s.IsDone);
}
