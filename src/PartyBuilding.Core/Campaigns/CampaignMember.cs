using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Campaigns;

/// <summary>
/// Where a member takes part in a batch, and what he or she has done. One row that is believed now for each member of a
/// campaign; each change supersedes it and writes the next under the same <see cref="Key"/>.
/// </summary>
public sealed class CampaignMember : IRecorded
{
    public long Id { get; private set; }

    public required Guid Key { get; init; }

    public required int BatchId { get; init; }

    public CampaignBatch? Batch { get; init; }

    public required int PersonId { get; init; }

    public Person? Person { get; init; }

    /// <summary>Where he or she takes part: mostly where the relation is, else what is near and convenient (综述2005 L16).</summary>
    public required int BranchId { get; set; }

    public Organisation? Branch { get; set; }

    /// <summary>Branch of the relation when placed.</summary>
    public required int HomeBranchId { get; init; }

    public required DateOnly PlacedOn { get; set; }

    /// <summary>Why elsewhere than at the branch of the relation.</summary>
    public string? MoveReason { get; set; }

    /// <summary>重新找到的党员.</summary>
    public bool IsFoundAgain { get; set; }

    /// <summary>在册不在岗.</summary>
    public bool IsOffPost { get; set; }

    /// <summary>托管.</summary>
    public bool IsHosted { get; set; }

    public CampaignAttendance Attendance { get; set; }

    public DateOnly? AttendedOn { get; set; }

    public CampaignAnalysis Analysis { get; set; }

    public DateOnly? AnalysedOn { get; set; }

    /// <summary>The day on which the appraisal opinion was written.</summary>
    public DateOnly? OpinionOn { get; set; }

    /// <summary>First part of the opinion (通报2005 L263): what was achieved.</summary>
    public string? Achievements { get; set; }

    public string? Problems { get; set; }

    public string? Direction { get; set; }

    /// <summary>The day on which the opinion was fed back to the member.</summary>
    public DateOnly? FedBackOn { get; set; }

    public int? FedBackById { get; set; }

    public Person? FedBackBy { get; set; }

    /// <summary>No longer on the books of the units, and no longer counted.</summary>
    public DateOnly? LeftOn { get; set; }

    public string? LeftReason { get; set; }

    public required long RecordedNo { get; set; }

    public long SupersededNo { get; set; } = Recorded.Current;

    internal CampaignMember Next(long no)
    {
        var next = Draft();
        this.Supersede(no);
        next.RecordedNo = no;
        return next;
    }

    /// <summary>What may take its place once it holds.</summary>
    internal CampaignMember Draft()
    {
        var next = (CampaignMember)MemberwiseClone();
        (next.Id, next.SupersededNo) = (0, Recorded.Current);
        return next;
    }

    /// <summary>Whether the tasks read the same, so that a second press changes nothing.</summary>
    internal bool SaysAs(CampaignMember other)
        => (Attendance, AttendedOn, Analysis, AnalysedOn) == (other.Attendance, other.AttendedOn, other.Analysis, other.AnalysedOn)
            && (OpinionOn, Achievements, Problems, Direction) == (other.OpinionOn, other.Achievements, other.Problems, other.Direction)
            && (FedBackOn, FedBackById) == (other.FedBackOn, other.FedBackById)
            && (IsFoundAgain, IsOffPost, IsHosted) == (other.IsFoundAgain, other.IsOffPost, other.IsHosted);
}
