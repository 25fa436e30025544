using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Cadres.Groups;

namespace PartyBuilding.Web.Features.Cadres.Groups;

/// <summary>An inspection as its form has it.</summary>
public sealed class InspectionForm
{
    public Guid? SubmissionId { get; set; }

    public int? Version { get; set; }

    public Guid? OrganisationKey { get; set; }

    public DateOnly? On { get; set; }

    public string? Allocation { get; set; }

    public string? Selection { get; set; }

    public string? Training { get; set; }

    public string? Usage { get; set; }

    public string? Documents { get; set; }

    public string? Problems { get; set; }

    public string? Opinions { get; set; }

    public string? CoBodies { get; set; }

    public int? BureauTotal { get; set; }

    public int? BureauWomen { get; set; }

    public int? DivisionTotal { get; set; }

    public int? DivisionWomen { get; set; }

    public int? MinorityTotal { get; set; }

    public int? MinorityWomen { get; set; }

    public int? MinorityNonParty { get; set; }

    public int? Unplanned { get; set; }

    public DateOnly? FollowUpBy { get; set; }

    [BindNever, ValidateNever]
    public InspectionRecord? Record { get; set; }

    [BindNever, ValidateNever]
    public IReadOnlyList<SelectListItem> Units { get; set; } = [];

    [BindNever, ValidateNever]
    public bool IsFilled { get; private set; }

    public string Action => Record is { } record ? $"/cadres/groups/inspections/{record.Row.Key}/edit" : "/cadres/groups/inspections/new";

    public SaveInspection ToInput(Guid key) => new(
        key, Record is null ? null : Version ?? 0, OrganisationKey ?? Guid.Empty, On!.Value, new InspectionHeadings(Allocation, Selection, Training, Usage, Documents), Problems, Opinions, CoBodies,
        new ReserveFigures(BureauTotal, BureauWomen, DivisionTotal, DivisionWomen, MinorityTotal, MinorityWomen, MinorityNonParty, Unplanned), FollowUpBy);

    /// <summary>Figures that the pool of the unit knows; they can be changed to what the inspection found.</summary>
    public void Fill(ReserveFigures figures)
    {
        IsFilled = true;
        (BureauTotal, BureauWomen, DivisionTotal, DivisionWomen) = (figures.BureauTotal, figures.BureauWomen, figures.DivisionTotal, figures.DivisionWomen);
        (MinorityTotal, MinorityWomen, MinorityNonParty, Unplanned) = (figures.MinorityTotal, figures.MinorityWomen, figures.MinorityNonParty, figures.Unplanned);
    }

    public void Take(GroupInspection row)
    {
        (Version, On, Allocation, Selection, Training, Usage, Documents) = (row.Version, row.On, row.Allocation, row.Selection, row.Training, row.Usage, row.Documents);
        (Problems, Opinions, CoBodies, FollowUpBy) = (row.Problems, row.Opinions, row.CoBodies, row.FollowUpBy);
        (BureauTotal, BureauWomen, DivisionTotal, DivisionWomen) = (row.BureauTotal, row.BureauWomen, row.DivisionTotal, row.DivisionWomen);
        (MinorityTotal, MinorityWomen, MinorityNonParty, Unplanned) = (row.MinorityTotal, row.MinorityWomen, row.MinorityNonParty, row.Unplanned);
    }
}
