using PartyBuilding.Core.Campaigns;

namespace PartyBuilding.Web.Features.Campaigns;

/// <summary>What is entered for the members ticked, and the completion of the branch.</summary>
public sealed class TasksForm
{
    public List<Guid> Members { get; set; } = [];

    /// <summary>Everybody listed, ticked or not.</summary>
    public bool All { get; set; }

    public CampaignAttendance? Attendance { get; set; }

    public DateOnly? AttendedOn { get; set; }

    public CampaignAnalysis? Analysis { get; set; }

    public DateOnly? AnalysedOn { get; set; }

    public DateOnly? OpinionOn { get; set; }

    public DateOnly? FedBackOn { get; set; }

    public Guid? FedBackBy { get; set; }

    public bool ClearOpinion { get; set; }

    public DateOnly? On { get; set; }

    public string? Reason { get; set; }
}
