using PartyBuilding.Core.Reminders;

namespace PartyBuilding.Web.Features.Reminders;

/// <summary>Where a reminder is settled.</summary>
public static class ReminderLinks
{
    public static string Href(Reminder reminder) => reminder.Target switch
    {
        ReminderTarget.Member => $"/members/{reminder.Key}",
        ReminderTarget.Committee => $"/organisations/{reminder.Key}/committee",
        ReminderTarget.Transfer => $"/transfers/{reminder.Key}",
        ReminderTarget.Admission => $"/admissions/{reminder.Key}",
        ReminderTarget.AdmissionPlan => $"/admissions/plans/{reminder.Key}/{reminder.Due?.Year}",
        ReminderTarget.Agreement => reminder.Key == Guid.Empty ? "/service/agreements" : $"/service/agreements/{reminder.Key}",
        ReminderTarget.ServiceCentre => reminder.Key == Guid.Empty ? "/service/centres" : $"/service/centres/{reminder.Key}",
        ReminderTarget.Cadre => $"/cadres/{reminder.Key}",
        ReminderTarget.CadreTenure => "/cadres/tenure?show=near",
        ReminderTarget.Archive => $"/cadres/archives/{reminder.Key}",
        ReminderTarget.Inspections => "/cadres/groups/inspections",
        ReminderTarget.SelectionUnit => $"/reserve/units/{reminder.Key}",
        ReminderTarget.SelectionRound => $"/reserve/rounds/{reminder.Key}",
        ReminderTarget.AppointmentCase => $"/appointments/cases/{reminder.Key}",
        ReminderTarget.Return => $"/returns/{reminder.Key}",
        ReminderTarget.ReturnChase => $"/returns/chase?id={reminder.Key}",
        ReminderTarget.MeetingCalendar => reminder.Key == Guid.Empty ? "/meetings/calendar" : $"/meetings/calendar?organisation={reminder.Key}",
        _ => reminder.Key == Guid.Empty ? "/quality" : $"/quality/runs/{reminder.Key}",
    };
}
