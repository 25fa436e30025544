using Microsoft.Extensions.DependencyInjection;

namespace PartyBuilding.Core.Reminders;

public static class ReminderServices
{
    public static IServiceCollection AddReminders(this IServiceCollection services) => services
        .AddScoped<ProbationReminders>()
        .AddScoped<TransferReminders>()
        .AddScoped<TermReminders>()
        .AddScoped<QualityReminders>()
        .AddScoped<AdmissionReminders>()
        .AddScoped<LifeReminders>()
        .AddScoped<ServingReminders>()
        .AddScoped<ReturnReminders>()
        .AddScoped<TenureReminders>()
        .AddScoped<ArchiveReminders>()
        .AddScoped<SelectionReminders>()
        .AddScoped<AppointmentReminders>()
        .AddScoped<ReminderQueries>()
        .AddScoped<ReminderWorkbook>();
}
