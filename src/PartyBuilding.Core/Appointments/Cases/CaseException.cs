namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>What an exceptional promotion (破格提拔) rests on (手册2008 L2716–L2744).</summary>
public sealed class CaseException
{
    public const int LongestText = 400;

    public int Id { get; init; }

    public int CandidateId { get; init; }

    public required ExceptionGround Ground { get; set; }

    /// <summary>破格理由.</summary>
    public required string Reasons { get; set; }

    /// <summary>A title, an excellent year or an advanced collective, in words; wanted of a young cadre.</summary>
    public string? Merit { get; set; }

    /// <summary>Service that was relaxed, in months, and the degree that allows it.</summary>
    public int? ServiceMonths { get; set; }

    public ServiceFloor? Floor { get; set; }

    /// <summary>Months in the posts below, and those usually required; null where tenure was not relaxed, or there is no limit.</summary>
    public int? TenureMonths { get; set; }

    public int? TenureRequired { get; set; }

    /// <summary>任职培训 is done, or will be by this day.</summary>
    public bool IsTrained { get; set; }

    public DateOnly? TrainingBy { get; set; }

    /// <summary>上一级组织（人事）部门批准.</summary>
    public DateOnly? ApprovedOn { get; set; }

    public string? ApprovalDocument { get; set; }
}
