using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Admissions.Reading;

namespace PartyBuilding.Web.Features.Admissions;

/// <summary>Issuing a range of blank forms.</summary>
public sealed class RangeForm
{
    public Guid SubmissionId { get; set; } = Guid.NewGuid();

    public Guid? CommitteeKey { get; set; }

    public string? First { get; set; }

    public string? Last { get; set; }

    public DateOnly? IssuedOn { get; set; }

    public IReadOnlyList<RangeRow> Rows { get; set; } = [];

    public IReadOnlyList<SelectListItem> Committees { get; set; } = [];

    public bool MayIssue { get; set; }
}
