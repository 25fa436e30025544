using Microsoft.Extensions.DependencyInjection;
using PartyBuilding.Core.Queries.Columns;
using PartyBuilding.Core.Queries.Fields;
using PartyBuilding.Core.Queries.Lists;
using PartyBuilding.Core.Queries.Saved;

namespace PartyBuilding.Core.Queries;

public static class QueryServices
{
    public static IServiceCollection AddQueries(this IServiceCollection services) => services
        .AddScoped<IQueryFields, MemberFields>()
        .AddScoped<CommitteePosts>()
        .AddScoped<IQueryFields, CommitteeFields>()
        .AddScoped<IQueryFields, MovementFields>()
        .AddScoped<InfoColumns>()
        .AddScoped<IQueryFields, InfoSetFields>()
        .AddScoped<FieldCatalogue>()
        .AddScoped<PersonReach>()
        .AddScoped<ScopeHome>()
        .AddScoped<ResultRows>()
        .AddScoped<QueryReader>()
        .AddScoped<QueryRunner>()
        .AddScoped<QueryExport>()
        .AddScoped<SavedQueryService>()
        .AddScoped<SavedQueries>()
        .AddScoped<FieldColumns>()
        .AddScoped<ListDesk>()
        .AddScoped<ListMaking>()
        .AddScoped<ListService>()
        .AddScoped<PeopleLists>()
        .AddScoped<ListExport>();
}
