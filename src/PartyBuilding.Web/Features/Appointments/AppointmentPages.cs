using PartyBuilding.Core.Access;
using PartyBuilding.Web.Features.Appointments.Cases;
using PartyBuilding.Web.Features.Appointments.Cases.Candidates;
using PartyBuilding.Web.Features.Appointments.Meetings;
using PartyBuilding.Web.Features.Appointments.Resignations;
using PartyBuilding.Web.Features.Appointments.Supervision;
using PartyBuilding.Web.Ui.Navigation;

namespace PartyBuilding.Web.Features.Appointments;

/// <summary>Registration of the pages of appointments.</summary>
public static class AppointmentPages
{
    public static IServiceCollection AddAppointmentPages(this IServiceCollection services)
        => services.AddScoped<MeetingSteps>().AddScoped<CaseSteps>().AddScoped<CandidateSteps>().AddScoped<SupervisionSteps>().AddScoped<ResignationSteps>()
            .AddNavigation(new NavigationItem("干部任免", "/appointments", Permission.ViewAppointments, 80));
}
