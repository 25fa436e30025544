namespace PartyBuilding.Web.Features.Ballots;

/// <summary>Where the pages of a vote lead back to.</summary>
public static class BallotPages
{
    /// <summary>Address of what is voted about.</summary>
    public static string AddressOf(string subjectKind, Guid key) => subjectKind switch
    {
        Core.Audit.EventSubject.Selection => $"/reserve/units/{key}",
        Core.Audit.EventSubject.PersonnelMeeting => $"/appointments/meetings/{key}",
        Core.Audit.EventSubject.AppointmentCase => $"/appointments/cases/{key}",
        Core.Audit.EventSubject.Assessment => $"/assessments/{key}",
        _ => throw new ArgumentOutOfRangeException(nameof(subjectKind), subjectKind, "A feature that votes says here where its page is."),
    };
}
