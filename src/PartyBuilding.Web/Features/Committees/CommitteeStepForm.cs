using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using PartyBuilding.Core.Committees;

namespace PartyBuilding.Web.Features.Committees;

/// <summary>A step between two elections: extension, co-option, reply, leaving. Field names are those of the commands.</summary>
public sealed class CommitteeStepForm
{
    public int Version { get; set; }

    public DateOnly? Until { get; set; }

    public string? Approval { get; set; }

    public DateOnly? On { get; set; }

    public DateOnly? RepliedOn { get; set; }

    public string? Reply { get; set; }

    public string? Document { get; set; }

    public string? Reason { get; set; }

    public SeatForm Seat { get; set; } = new();

    [BindNever, ValidateNever]
    public CommitteeRecord Record { get; set; } = null!;

    [BindNever, ValidateNever]
    public CommitteeMemberRow? Member { get; set; }

    // Validation reads it before the record is there.
    public string At => $"/organisations/{Record?.OrganisationKey}/committee";
}
