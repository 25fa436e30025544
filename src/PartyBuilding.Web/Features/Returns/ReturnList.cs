using PartyBuilding.Web.Features.Returns.Periods;

namespace PartyBuilding.Web.Features.Returns;

/// <summary>报表: the reader's own returns, and, for those above, how far each period has come.</summary>
public sealed record ReturnList
{
    public IReadOnlyList<ReturnLine> Lines { get; init; } = [];

    public int Total { get; init; }

    public int Page { get; init; } = 1;

    public int PageSize { get; init; } = 24;

    public IReadOnlyList<PeriodLine> Periods { get; init; } = [];

    public bool MayManagePeriods { get; init; }

    /// <summary>The year is a matter of whole bodies and of the district.</summary>
    public bool SeesYears { get; init; }

    public bool MayReview { get; init; }

    public bool MayAccept { get; init; }

    public bool ShowsOrganisation { get; init; }
}
