using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Committees;

namespace PartyBuilding.Web.Features.Committees;

/// <summary>A change of term with everybody elected.</summary>
public sealed class TermForm
{
    public static IReadOnlyList<SelectListItem> Elections { get; } =
        [.. Enum.GetValues<CommitteeElection>().Select(e => new SelectListItem(CommitteeWords.Election(e), e.ToString()))];

    public int? Version { get; set; }

    public DateOnly? StartsOn { get; set; }

    public int Years { get; set; } = 3;

    public CommitteeElection Election { get; set; } = CommitteeElection.Assembly;

    public int? Number { get; set; }

    public string? Approval { get; set; }

    public bool IsDispersed { get; set; }

    public string? Reason { get; set; }

    public List<SeatForm> Members { get; set; } = [];

    [BindNever, ValidateNever]
    public Guid OrganisationKey { get; set; }

    [BindNever, ValidateNever]
    public string Name { get; set; } = "";

    [BindNever, ValidateNever]
    public DateOnly? DueOn { get; set; }
}
