using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using PartyBuilding.Core.Reserve;
using PartyBuilding.Core.Reserve.Candidates;
using PartyBuilding.Core.Reserve.Rounds;
using PartyBuilding.Web.Features.Cadres;

namespace PartyBuilding.Web.Features.Reserve;

/// <summary>Whatever is sent about one candidate; each step reads its own fields.</summary>
public sealed class CandidateForm
{
    public Guid SubmissionId { get; set; } = Guid.CreateVersion7();

    public int Version { get; set; }

    public DateOnly? On { get; set; }

    public bool? IsEligible { get; set; }

    public string? Text { get; set; }

    public DateOnly? ExplainedOn { get; set; }

    public bool? Consents { get; set; }

    public DateOnly? FormOn { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    public string? Organ { get; set; }

    public string? Investigators { get; set; }

    public string? Material { get; set; }

    public string? Discipline { get; set; }

    public string? UnitedFront { get; set; }

    public Guid? Petition { get; set; }

    public DateOnly? ReceivedOn { get; set; }

    public bool IsSigned { get; set; }

    public string? Content { get; set; }

    public DateOnly? HandledOn { get; set; }

    public string? Inquiry { get; set; }

    public DateOnly? AnsweredOn { get; set; }

    public string? Reason { get; set; }

    /// <summary>The step that was sent, so that its form shows the faults.</summary>
    [BindNever, ValidateNever]
    public string? Step { get; set; }

    [BindNever, ValidateNever]
    public UnitView Unit { get; set; } = null!;

    [BindNever, ValidateNever]
    public CandidateRow Row { get; set; } = null!;

    [BindNever, ValidateNever]
    public bool MayManage { get; set; }

    [BindNever, ValidateNever]
    public CadreCodes Codes { get; set; } = null!;

    [ValidateNever]
    public string At => $"/reserve/candidates/{Row.Key}";

    [ValidateNever]
    public bool MayReview => MayManage && Unit is { IsOpen: true, ChosenOn: null }
        && Row.Status is CandidateStatus.Applied or CandidateStatus.Nominated or CandidateStatus.Eligible or CandidateStatus.Ineligible;

    [ValidateNever]
    public bool MayConsult => MayManage && Unit is { IsOpen: true, ChosenOn: null, Basis: SelectionBasis.Circular2005 } && !Row.HasApplied;

    [ValidateNever]
    public bool MayInvestigate => MayManage && Unit.IsOpen && Row.Status is CandidateStatus.Chosen or CandidateStatus.Investigated;

    [ValidateNever]
    public bool MayTalk => MayManage && Unit is { IsOpen: true, ChosenOn: not null } && Row is { HasApplied: true, IsListed: false };

    [ValidateNever]
    public bool MayTakePetition => MayManage && Unit is { IsOpen: true, PublicFrom: not null } && Row.IsListed;

    public void Take(DateOnly today)
    {
        (Version, On) = (Unit.Version, today);
        (From, To, Organ, Investigators) = (Row.Investigation?.From, Row.Investigation?.To, Row.Investigation?.Organ, Row.Investigation?.Investigators);
        (Material, Discipline, UnitedFront) = (Row.Investigation?.Material, Row.Investigation?.Discipline, Row.Investigation?.UnitedFront);
        (Consents, FormOn) = (Row.Consents, Row.FormOn);
        (IsEligible, Text, ExplainedOn) = (Row.ReviewedOn is null ? null : Row.Status != CandidateStatus.Ineligible, Row.ReviewText, Row.ExplainedOn);
    }
}
