using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;

namespace PartyBuilding.Core.Statistics;

/// <summary>Asks for a report.</summary>
/// <param name="Month">Period; null only for reports that need none.</param>
/// <param name="Organisation">Public key; null for the top of the scope.</param>
public sealed record ReportRequest(ReportInfo Report, Month? Month, Guid? Organisation)
{
    /// <summary>For the roster: what the list shows; null for everybody of the organisation.</summary>
    public MemberFilter? Members { get; init; }

    /// <summary>Code of the form that is rolled up; null for the monthly return of branches.</summary>
    public string? Form { get; init; }

    /// <summary>For the medal list; null for this year.</summary>
    public int? Year { get; init; }
}
