namespace PartyBuilding.Web.Features.Admissions;

/// <summary>A member named on a form.</summary>
public sealed class AdmissionPersonForm
{
    public Guid? Key { get; set; }

    public bool IsInvited { get; set; }

    public string? Opinion { get; set; }

    public string? Strengths { get; set; }

    public string? Weaknesses { get; set; }
}
