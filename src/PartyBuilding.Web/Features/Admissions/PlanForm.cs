using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using PartyBuilding.Core.Admissions.Plans;

namespace PartyBuilding.Web.Features.Admissions;

/// <summary>A plan or its next version; what the register knows is filled in.</summary>
public sealed class PlanForm
{
    public Guid SubmissionId { get; set; } = Guid.NewGuid();

    public int Revision { get; set; }

    public int? Number { get; set; }

    public string? Policy { get; set; }

    public int? Activists { get; set; }

    public int? Members { get; set; }

    public string? Composition { get; set; }

    public string? Reason { get; set; }

    public DateOnly? SentOn { get; set; }

    [BindNever, ValidateNever]
    public PlanRecord Record { get; set; } = null!;

    public bool MayManage { get; set; }

    public static PlanForm Of(PlanRecord record, DateOnly today) => new()
    {
        Revision = record.Current?.Revision ?? 0, Number = record.Current?.Number, Policy = record.Current?.Policy, SentOn = today,
        Activists = record.Current?.Activists ?? record.ActivistsNow, Members = record.Current?.Members ?? record.MembersNow,
        Composition = record.Current?.Composition ?? record.CompositionNow,
    };
}
