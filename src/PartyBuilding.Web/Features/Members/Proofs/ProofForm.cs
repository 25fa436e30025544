using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using PartyBuilding.Core.Members.Proofs;

namespace PartyBuilding.Web.Features.Members.Proofs;

/// <summary>The letters of proof of a member, and the form for another.</summary>
public sealed class ProofForm
{
    public Guid? SubmissionId { get; set; }

    public string? Addressee { get; set; }

    public string? Purpose { get; set; }

    [BindNever, ValidateNever]
    public RecordHead Head { get; set; } = null!;

    [BindNever, ValidateNever]
    public IReadOnlyList<ProofRecord> Letters { get; set; } = [];
}
