using Microsoft.Extensions.DependencyInjection;

namespace PartyBuilding.Core.Dues;

public static class DuesServices
{
    public static IServiceCollection AddDues(this IServiceCollection services) => services
        .AddScoped<DuesRoster>()
        .AddScoped<DuesLines>()
        .AddScoped<DuesDesk>()
        .AddScoped<DuesLedger>()
        .AddScoped<DuesPaymentBook>()
        .AddScoped<DuesPaidTo>()
        .AddScoped<DuesStandardService>()
        .AddScoped<DuesSheetService>()
        .AddScoped<DuesPaymentService>()
        .AddScoped<DuesOtherMonthService>()
        .AddScoped<DuesEntryService>()
        .AddScoped<DuesRemittanceService>()
        .AddScoped<DuesStaffService>()
        .AddScoped<DuesYearFigures>()
        .AddScoped<DuesYearService>()
        .AddScoped<DuesQueries>()
        .AddScoped<DuesSheetQueries>()
        .AddScoped<DuesStandardQueries>()
        .AddScoped<DuesBookQueries>()
        .AddScoped<DuesYearQueries>()
        .AddScoped<DuesWorkbooks>();
}
