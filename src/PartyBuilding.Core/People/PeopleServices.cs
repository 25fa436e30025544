using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PartyBuilding.Core.CodeTables;

namespace PartyBuilding.Core.People;

public static class PeopleServices
{
    public static IServiceCollection AddPeople(this IServiceCollection services) => services
        .AddScoped<FactWriter>()
        .AddSingleton(new CodeUse(CodeStandards.MissingIdReason, static (db, code, cancel) =>
            db.Set<PersonIdNumber>().CountAsync(x => x.MissingReasonCode == code, cancel)));
}
