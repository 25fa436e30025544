using Microsoft.Extensions.DependencyInjection;

namespace PartyBuilding.Core.Members;

public static class MemberServices
{
    public static IServiceCollection AddMembers(this IServiceCollection services) => services.AddScoped<PostingCalendar>();
}
