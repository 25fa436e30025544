using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns.Checks;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Life;

namespace PartyBuilding.Core.Returns.Queries;

/// <summary>A whole return as a page shows it.</summary>
public sealed record ReturnPage(
    Guid PublicId, int Version, int Revision, ReturnStatus Status, Guid PeriodId, MonthSpan Span, FormDefinition Form,
    int OrganisationId, Guid OrganisationPublicId, string OrganisationName, string OrganisationPath,
    DateOnly OnTimeUntil, DateOnly LocksAfter, DateTime? LockedAt, Reviewer? Reviewer,
    string? SubmittedBy, DateTime? SubmittedAt, string? ReviewedBy, DateTime? ReviewedAt, string? AcceptedBy, DateTime? AcceptedAt,
    string? SendBackReason, IReadOnlyDictionary<string, CellView> Cells, IReadOnlyList<CheckView> Checks)
{
    public int FromLedger => Cells.Values.Count(c => c.Ledger is not null && !c.IsOverridden);

    public int Empty => Cells.Values.Count(c => c.Value is null);
}
