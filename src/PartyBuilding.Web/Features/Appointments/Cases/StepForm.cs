using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Appointments.Cases;
using PartyBuilding.Core.Appointments.Votes;
using PartyBuilding.Core.Ballots;

namespace PartyBuilding.Web.Features.Appointments.Cases;

/// <summary>Whatever the steps of a case send; each reads its own fields.</summary>
public sealed class StepForm
{
    public Guid SubmissionId { get; set; } = Guid.CreateVersion7();

    public int Version { get; set; }

    /// <summary>Unit whose cadres stand in the list of choices.</summary>
    public Guid? From { get; set; }

    public DateOnly? On { get; set; }

    public string? Scope { get; set; }

    public bool HasOutside { get; set; }

    public BallotWay? Way { get; set; }

    /// <summary>Groups of participants, one a line.</summary>
    public string? Levels { get; set; }

    public List<Guid> Roster { get; init; } = [];

    public int? Talks { get; set; }

    public Dictionary<Guid, int?> Votes { get; init; } = [];

    public Guid? CadreKey { get; set; }

    public CandidateSource? Source { get; set; }

    public string? Recommender { get; set; }

    public string? Material { get; set; }

    public bool IsSupported { get; set; }

    public string? Relation { get; set; }

    public bool IsNewEntrant { get; set; }

    public string? At { get; set; }

    public ConsultationTime? Time { get; set; }

    public ConsultedSide? Side { get; set; }

    public string? Who { get; set; }

    public bool IsWritten { get; set; }

    public DateOnly? ReceivedOn { get; set; }

    public DateOnly? RepliedOn { get; set; }

    public bool? Agrees { get; set; }

    public string? Reply { get; set; }

    public DateOnly? CoordinatedOn { get; set; }

    public string? Coordination { get; set; }

    public Guid? MeetingKey { get; set; }

    public List<Guid> Chosen { get; init; } = [];

    public string? Why { get; set; }

    public string? Text { get; set; }

    public DateOnly? AppraisedOn { get; set; }

    public string? Name { get; set; }

    public string? Unit { get; set; }

    public bool IsInside { get; set; }

    public bool? IsQualified { get; set; }

    public string? WhyNot { get; set; }

    public decimal? Written { get; set; }

    public decimal? Interview { get; set; }

    public string? Reason { get; set; }

    [BindNever, ValidateNever]
    public CaseView View { get; set; } = null!;

    [BindNever, ValidateNever]
    public RecommendationView? Recommendation { get; set; }

    [BindNever, ValidateNever]
    public CaseConsultation? Consultation { get; set; }

    [BindNever, ValidateNever]
    public CaseApplicant? Applicant { get; set; }

    [BindNever, ValidateNever]
    public bool MayManage { get; set; }

    [BindNever, ValidateNever]
    public IReadOnlyList<SelectListItem> Units { get; set; } = [];

    [BindNever, ValidateNever]
    public IReadOnlyList<SelectListItem> Cadres { get; set; } = [];

    [ValidateNever]
    public string Address => $"/appointments/cases/{View.Case.PublicId}";

    public static IReadOnlyList<SelectListItem> Ways => [.. VoteWords.Ways.Select(w => new SelectListItem(w.Title(), w.ToString()))];

    public static IReadOnlyList<SelectListItem> Sources => [.. CaseWords.Sources.Select(s => new SelectListItem(s.Value, s.Key.ToString()))];

    public static IReadOnlyList<SelectListItem> Times => [.. CaseWords.Times.Select(t => new SelectListItem(t.Value, t.Key.ToString()))];

    public static IReadOnlyList<SelectListItem> Sides => [.. CaseWords.Sides.Select(s => new SelectListItem(s.Value, s.Key.ToString()))];

    public static IReadOnlyList<SelectListItem> Answers => [new("同意", "True"), new("不同意", "False")];

    public static IReadOnlyList<SelectListItem> Verdicts => [new("合格", "True"), new("不合格", "False")];

    [BindNever, ValidateNever]
    public IReadOnlyList<SelectListItem> Meetings => [.. View.Meetings.Select(m => new SelectListItem($"{m.HeldOn:yyyy-MM-dd}　{m.Title}", m.Key.ToString()))];

    [BindNever, ValidateNever]
    public IReadOnlyList<string> LevelLines => (Levels ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>What is usual, for a form opened anew.</summary>
    public void Take(DateOnly today)
    {
        (Version, On, ReceivedOn, RepliedOn, Way, IsWritten) = (View.Case.Version, today, today, today, BallotWay.Manual, true);
        (IsSupported, Source, Levels) = (true, View.Case.IsByExam ? CandidateSource.Application : CandidateSource.Recommendation, "领导班子成员\n中层负责人\n其他参加人员");
        if (Recommendation is { Recommendation: { } held })
        {
            Talks = held.Talks == 0 ? null : held.Talks;
            foreach (var line in held.Lines)
                Votes[line.Key] = line.TalkVotes;
        }

        (Text, AppraisedOn) = (View.Case.Announcement, View.Case.AppraisedOn);
        if (Applicant is { } applicant)
            (IsQualified, WhyNot, Written, Interview) = (applicant.IsQualified, applicant.WhyNot, applicant.Written, applicant.Interview);
        if (Consultation is { RepliedOn: not null } asked)
            (RepliedOn, Agrees, Reply, CoordinatedOn, Coordination) = (asked.RepliedOn, asked.Agrees, asked.Reply, asked.CoordinatedOn, asked.Coordination);
    }
}
