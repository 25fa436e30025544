using PartyBuilding.Core.Appointments.Votes;
using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>Somebody considered for the post, with everything that came of it.</summary>
public sealed class CaseCandidate : IVersioned
{
    public const int LongestName = 60;
    public const int LongestRelation = 40;
    public const int LongestDocument = 60;

    public int Id { get; init; }

    public int CaseId { get; init; }

    public AppointmentCase? Case { get; init; }

    public required Guid Key { get; init; }

    public required short Order { get; init; }

    public required int CadreId { get; init; }

    public Cadre? Cadre { get; init; }

    /// <summary>As it was when proposed.</summary>
    public required string Name { get; init; }

    public required CandidateSource Source { get; init; }

    /// <summary>Of an individual recommendation: who, and the signed material.</summary>
    public string? Recommender { get; init; }

    public string? Material { get; init; }

    /// <summary>新进领导班子: published among those who recommended (手册2008 L2531).</summary>
    public required bool IsNewEntrant { get; init; }

    public CaseException? Exception { get; set; }

    public CaseInspection? Inspection { get; set; }

    public List<CaseTalk> Talks { get; init; } = [];

    public List<CaseReport> Reports { get; init; } = [];

    /// <summary>On agendas of meetings, one after a deferral or a reconsideration.</summary>
    public List<MeetingItem> Items { get; init; } = [];

    public CaseSubmission? Submission { get; set; }

    public CaseNotice? Notice { get; set; }

    public CaseAppointment? Appointment { get; set; }

    public int Version { get; set; }

    /// <summary>The vote that holds: the latest that was not opened again.</summary>
    public MeetingItem? Decision => Items.Where(i => i.ReconsideredOn is null).MaxBy(i => i.Id);

    public bool HasPassed => Decision?.Result == VoteResult.Passed;

    public CandidateStep Step => (Appointment, Notice, Decision) switch
    {
        ({ Outcome: ProbationOutcome.Removed or ProbationOutcome.Terminated }, _, _) => CandidateStep.Removed,
        ({ ProbationUntil: not null, Outcome: null }, _, _) => CandidateStep.OnProbation,
        (not null, _, _) => CandidateStep.Appointed,
        (_, { Outcome: NoticeOutcome.Rejected }, _) => CandidateStep.Rejected,
        (_, { Outcome: NoticeOutcome.Suspended }, _) => CandidateStep.Suspended,
        (_, { IsExempt: false }, { Result: VoteResult.Passed }) => CandidateStep.Noticed,
        (_, _, { Result: VoteResult.Passed }) => CandidateStep.Passed,
        (_, _, { Result: VoteResult.NotPassed or VoteResult.Void }) => CandidateStep.NotPassed,
        (_, _, { DeferredFor: not null, Meeting.Stage: MeetingStage.Closed }) => CandidateStep.Deferred,
        (_, _, not null) => CandidateStep.Listed,
        _ => Inspection switch { { ReportedOn: not null } => CandidateStep.Inspected, not null => CandidateStep.Inspecting, null => CandidateStep.Proposed },
    };
}
