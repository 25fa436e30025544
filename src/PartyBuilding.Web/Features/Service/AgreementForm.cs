using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.CoBuilding;

namespace PartyBuilding.Web.Features.Service;

/// <summary>An agreement as it is typed.</summary>
public sealed class AgreementForm
{
    public Guid SubmissionId { get; set; } = Guid.NewGuid();

    public long? Version { get; set; }

    public Guid? Organisation { get; set; }

    public string? Title { get; set; }

    public DateOnly? SignedOn { get; set; }

    public int? Members { get; set; }

    public string? Others { get; set; }

    public string? Mechanisms { get; set; }

    public bool MonthlyHighlight { get; set; }

    public bool QuarterlyKeyWork { get; set; }

    [BindNever]
    public string Action { get; set; } = "/service/agreements";

    [BindNever]
    public IReadOnlyList<SelectListItem> Organisations { get; set; } = [];

    public static AgreementForm Of(AgreementRecord record) => new()
    {
        Version = record.Version, Organisation = record.OrganisationKey, Title = record.Title, SignedOn = record.SignedOn, Members = record.Parties.FirstOrDefault()?.Members,
        Others = record.Others, Mechanisms = record.Mechanisms, MonthlyHighlight = record.MonthlyHighlight, QuarterlyKeyWork = record.QuarterlyKeyWork,
        Action = $"/service/agreements/{record.Key}/edit",
    };
}
