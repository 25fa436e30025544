using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Appointments.Cases;

namespace PartyBuilding.Web.Features.Appointments.Cases;

/// <summary>The motion of a case, as it is opened or put right.</summary>
public sealed class CaseForm
{
    public Guid SubmissionId { get; set; } = Guid.CreateVersion7();

    public int Version { get; set; }

    public Guid? OrganisationKey { get; set; }

    public Guid? DeciderKey { get; set; }

    public CaseKind? Kind { get; set; }

    public string? Unit { get; set; }

    public string? Post { get; set; }

    public string? LevelCode { get; set; }

    public bool IsInTeam { get; set; }

    public int? Posts { get; set; }

    public PostWay? Way { get; set; }

    public int? ContractYears { get; set; }

    public bool IsChief { get; set; }

    public bool IsForPlenum { get; set; }

    public bool IsDepartment { get; set; }

    public bool LeadsState { get; set; }

    public bool IsManagedAbove { get; set; }

    public bool NeedsFiling { get; set; }

    public bool IsSpecialNeed { get; set; }

    public bool HasProbation { get; set; }

    public string? CoManagedBy { get; set; }

    public DateOnly? ProposedOn { get; set; }

    public string? ProposedBy { get; set; }

    public string? Reasons { get; set; }

    public string? Reason { get; set; }

    /// <summary>Null for a case not yet opened.</summary>
    [BindNever, ValidateNever]
    public AppointmentCase? Case { get; set; }

    [BindNever, ValidateNever]
    public IReadOnlyList<SelectListItem> Organisations { get; set; } = [];

    [BindNever, ValidateNever]
    public IReadOnlyList<SelectListItem> Levels { get; set; } = [];

    public static IReadOnlyList<SelectListItem> Kinds => [.. CaseWords.Kinds.Select(k => new SelectListItem(k.Value, k.Key.ToString()))];

    public static IReadOnlyList<SelectListItem> Ways => [.. CaseWords.Ways.Select(k => new SelectListItem(k.Value, k.Key.ToString()))];

    [ValidateNever]
    public string At => Case is null ? "/appointments" : $"/appointments/cases/{Case.PublicId}";

    /// <summary>What the case says, for a form opened anew.</summary>
    public void Take(AppointmentCase found)
    {
        (Version, OrganisationKey, DeciderKey, Kind, Unit, Post, LevelCode, IsInTeam, Posts) =
            (found.Version, found.Organisation!.PublicId, found.Decider!.PublicId, found.Kind, found.Unit, found.Post, found.LevelCode, found.IsInTeam, found.Posts);
        (Way, ContractYears, IsChief, IsForPlenum, IsDepartment, LeadsState) = (found.Way, found.ContractYears, found.IsChief, found.IsForPlenum, found.IsDepartment, found.LeadsState);
        (IsManagedAbove, NeedsFiling, IsSpecialNeed, HasProbation, CoManagedBy) = (found.IsManagedAbove, found.NeedsFiling, found.IsSpecialNeed, found.HasProbation, found.CoManagedBy);
        (ProposedOn, ProposedBy, Reasons) = (found.ProposedOn, found.ProposedBy, found.Reasons);
    }

    public OpenCase Input(Guid key) => new(
        key, Version, OrganisationKey, DeciderKey, Kind, Unit, Post, LevelCode, IsInTeam, Posts, Way, ContractYears,
        new CaseTraits(IsChief, IsForPlenum, IsDepartment, LeadsState, IsManagedAbove, NeedsFiling, IsSpecialNeed, HasProbation), CoManagedBy, ProposedOn, ProposedBy, Reasons);
}
