using Microsoft.Extensions.DependencyInjection;

namespace PartyBuilding.Core.Documents;

public static class DocumentServices
{
    public static IServiceCollection AddDocuments(this IServiceCollection services)
    {
        services.AddOptions<AttachmentOptions>().BindConfiguration(AttachmentOptions.Section);
        return services.AddScoped<AttachmentStore>().AddScoped<AttachmentQueries>();
    }
}
