using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Assessments.Reports;

/// <summary>
/// 述职述廉会 of a leading team: opinions gathered before, the members' reports, appraisal, summary upward (手册2008
/// L3597-3625). Written down step by step; what is still to come is empty.
/// </summary>
public sealed class WorkReportSession : IVersioned
{
    public const int LongestText = 2000;
    public const int LongestName = 120;

    public int Id { get; init; }

    public required Guid Key { get; init; }

    /// <summary>Whose team.</summary>
    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    /// <summary>届期 in which it falls: a team without terms follows those that have them (L3603).</summary>
    public required DateOnly TermFrom { get; set; }

    /// <summary>First day after the term.</summary>
    public required DateOnly TermTo { get; set; }

    /// <summary>Day it is planned for or was held on.</summary>
    public required DateOnly On { get; set; }

    public required ReportOccasion Occasion { get; set; }

    /// <summary>对班子成员的意见, gathered by the Party committee.</summary>
    public string? TeamOpinions { get; set; }

    /// <summary>对主要负责人的意见, gathered by organs of the superior.</summary>
    public string? PrincipalOpinions { get; set; }

    public OpinionCollector? PrincipalCollector { get; set; }

    /// <summary>到会的上级机关.</summary>
    public string? Attended { get; set; }

    public ReportAppraisal? Appraisal { get; set; }

    public DateOnly? AppraisedOn { get; set; }

    public string? AppraisalResult { get; set; }

    /// <summary>Day on which the sessions of the area or system were all over: the month for handing in runs from it (L3615).</summary>
    public DateOnly? SystemEndedOn { get; set; }

    public DateOnly? SubmittedOn { get; set; }

    public string? SubmittedTo { get; set; }

    public List<IntegrityReport> Reports { get; init; } = [];

    public int Version { get; set; }

    public bool WasHeld(DateOnly today) => On <= today;

    public bool IsOfTerm(DateOnly day) => TermFrom <= day && day < TermTo;
}
