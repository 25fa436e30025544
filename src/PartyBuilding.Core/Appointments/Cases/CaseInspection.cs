namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>The inspection (考察) of one candidate: group, notice, whom it heard, and the material.</summary>
public sealed class CaseInspection
{
    public const int LongestNames = 200;
    public const int LongestPlace = 200;
    public const int LongestText = 2000;

    public int Id { get; init; }

    public int CandidateId { get; init; }

    public required string Leader { get; set; }

    /// <summary>The others of the group, one a line.</summary>
    public required string Others { get; set; }

    /// <summary>The plan was told to the principal leaders of the unit.</summary>
    public DateOnly? PlanToldOn { get; set; }

    /// <summary>考察预告, where it hung and whom to call.</summary>
    public DateOnly? NoticedOn { get; set; }

    public string? NoticePlace { get; set; }

    public string? NoticeContact { get; set; }

    /// <summary>Published among those who recommended (新进班子).</summary>
    public DateOnly? PublicisedOn { get; set; }

    /// <summary>组织（人事）部门意见.</summary>
    public string? PersonnelOpinion { get; set; }

    /// <summary>纪检（监察）机关意见.</summary>
    public string? DisciplineOpinion { get; set; }

    /// <summary>机关党组织意见.</summary>
    public string? PartyOpinion { get; set; }

    public bool NeedsAudit { get; set; }

    public string? AuditResult { get; set; }

    /// <summary>政治素质.</summary>
    public string? Politics { get; set; }

    /// <summary>以工作实绩为主的主要特点: ability, diligence, results, probity.</summary>
    public string? Strengths { get; set; }

    /// <summary>主要缺点和不足.</summary>
    public string? Shortcomings { get; set; }

    /// <summary>民主测评情况; the figures of the recommendation are not typed.</summary>
    public string? Appraisal { get; set; }

    /// <summary>Those of the group who signed, one a line.</summary>
    public string? SignedBy { get; set; }

    public DateOnly? ReportedOn { get; set; }

    /// <summary>Told to the principal leaders and to the person (手册2008 L2545).</summary>
    public DateOnly? ToldLeadersOn { get; set; }

    public DateOnly? ToldPersonOn { get; set; }

    public IEnumerable<string> Group => [Leader, .. Others.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
}
