using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.People.Sets;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.People;

public static class PeopleServices
{
    public static IServiceCollection AddPeople(this IServiceCollection services)
    {
        services.AddScoped<FactWriter>().AddScoped<InfoRowWriter>()
            .AddSingleton(new CodeUse(CodeStandards.MissingIdReason, static (db, code, cancel) =>
                db.Set<PersonIdNumber>().CountAsync(x => x.MissingReasonCode == code, cancel)));
        var coded = InfoSets.All.SelectMany(s => s.Fields.Where(f => f.Standard is not null).Select(f => (f.Standard, Name: s.NameOf(f))));
        foreach (var standard in coded.GroupBy(f => f.Standard!))
        {
            string[] names = [.. standard.Select(f => f.Name)];
            services.AddSingleton(new CodeUse(standard.Key, (db, code, cancel) =>
                db.Set<InfoValue>().CountAsync(x => names.Contains(x.Field) && x.SupersededNo == Recorded.Current && x.Value == code, cancel)));
        }

        return services;
    }
}
