using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Appointments.Supervision;

/// <summary>A supervision of the selection and appointment of cadres in a unit (选拔任用监督检查, 手册2008 L3627–L3641).</summary>
public sealed class AppointmentSupervision : IVersioned
{
    public const int LongestTitle = 100;
    public const int LongestNames = 200;
    public const int LongestText = 2000;
    public const int LongestPlace = 200;

    public int Id { get; init; }

    public required Guid PublicId { get; init; }

    /// <summary>派出机关: decides who sees it.</summary>
    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    /// <summary>Whose appointments are looked at.</summary>
    public required int UnitId { get; init; }

    public Organisation? Unit { get; init; }

    public SupervisionStage Stage { get; set; } = SupervisionStage.Planned;

    public required string Title { get; set; }

    /// <summary>Appointments and removals of these days are checked.</summary>
    public required DateOnly From { get; set; }

    public required DateOnly To { get; set; }

    public required string Plan { get; set; }

    /// <summary>检查组, one a line, the leader first.</summary>
    public required string Team { get; set; }

    /// <summary>The team was trained.</summary>
    public DateOnly? TrainedOn { get; set; }

    /// <summary>检查预告, and where it hung.</summary>
    public DateOnly? NoticedOn { get; set; }

    public string? NoticePlace { get; set; }

    /// <summary>听取汇报.</summary>
    public DateOnly? ReportHeardOn { get; set; }

    /// <summary>民主评议 of the appointment work: forms by answer.</summary>
    public DateOnly? EvaluatedOn { get; set; }

    public int? Satisfied { get; set; }

    public int? Fair { get; set; }

    public int? Dissatisfied { get; set; }

    /// <summary>First day of talks, visits and questionnaires, and what they came to.</summary>
    public DateOnly? InterviewedOn { get; set; }

    public string? Interviews { get; set; }

    /// <summary>Fed back to the committee.</summary>
    public DateOnly? FeedbackOn { get; set; }

    /// <summary>专题报告.</summary>
    public string? SpecialReport { get; set; }

    public DateOnly? ClosedOn { get; set; }

    public List<SupervisionFinding> Findings { get; init; } = [];

    public int Version { get; set; }
}
