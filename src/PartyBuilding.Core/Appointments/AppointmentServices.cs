using Microsoft.Extensions.DependencyInjection;
using PartyBuilding.Core.Appointments.Votes;

namespace PartyBuilding.Core.Appointments;

public static class AppointmentServices
{
    public static IServiceCollection AddAppointments(this IServiceCollection services) => services
        .AddScoped<MeetingDesk>()
        .AddScoped<MeetingService>()
        .AddScoped<SessionService>()
        .AddScoped<VotingService>()
        .AddScoped<MeetingQueries>();
}
