namespace PartyBuilding.Core.Campaigns;

/// <summary>The same entry for several members of a branch; what is null stays as it is.</summary>
/// <param name="MemberKeys">Keys of the placements.</param>
public sealed record RecordTasks(Guid BatchKey, Guid BranchKey, IReadOnlyList<Guid> MemberKeys)
{
    /// <summary><see cref="CampaignAttendance.None"/> takes it back.</summary>
    public CampaignAttendance? Attendance { get; init; }

    public DateOnly? AttendedOn { get; init; }

    /// <summary><see cref="CampaignAnalysis.None"/> takes it back.</summary>
    public CampaignAnalysis? Analysis { get; init; }

    public DateOnly? AnalysedOn { get; init; }

    public DateOnly? OpinionOn { get; init; }

    public DateOnly? FedBackOn { get; init; }

    /// <summary>Person who fed it back, a member who takes part in the branch.</summary>
    public Guid? FedBackBy { get; init; }

    /// <summary>Takes the opinion and its feedback back.</summary>
    public bool ClearOpinion { get; init; }

    public bool IsEmpty => Attendance is null && Analysis is null && OpinionOn is null && FedBackOn is null && !ClearOpinion;
}
