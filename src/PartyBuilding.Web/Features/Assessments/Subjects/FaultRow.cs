namespace PartyBuilding.Web.Features.Assessments.Subjects;

/// <summary>A line of a form: points taken away, and why.</summary>
public sealed class FaultRow
{
    public decimal? Points { get; set; }

    public string? Why { get; set; }
}
