using Microsoft.Extensions.DependencyInjection;

namespace PartyBuilding.Core.Members;

public static class MemberServices
{
    public static IServiceCollection AddMembers(this IServiceCollection services) => services
        .AddScoped<PostingCalendar>()
        .AddScoped<PlacementWriter>()
        .AddScoped<PersonWriter>()
        .AddScoped<MemberDesk>()
        .AddScoped<MemberRules>()
        .AddScoped<NamesakeQueries>()
        .AddScoped<IdNumberLookup>()
        .AddScoped<MemberArrivalService>()
        .AddScoped<MemberMover>()
        .AddScoped<MovementReversal>()
        .AddScoped<MemberTransferService>()
        .AddScoped<MemberLeavingService>()
        .AddScoped<MemberStateService>()
        .AddScoped<MemberCorrectionService>()
        .AddScoped<MemberQueries>()
        .AddScoped<LedgerCache>();
}
