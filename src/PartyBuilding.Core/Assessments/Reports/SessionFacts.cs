namespace PartyBuilding.Core.Assessments.Reports;

/// <summary>A session that was held, looked over on a day.</summary>
public sealed record SessionFacts(DateOnly Today, DateOnly On, bool IsAppraised, DateOnly? SystemEndedOn, DateOnly? SubmittedOn)
{
    /// <summary>The month runs from the end of the sessions of the area, or from the session where that is not known.</summary>
    public DateOnly From => SystemEndedOn ?? On;
}
