using Microsoft.Extensions.DependencyInjection;
using PartyBuilding.Core.Cadres.Exchange;
using PartyBuilding.Core.Cadres.Merging;
using PartyBuilding.Core.Cadres.Photos;

namespace PartyBuilding.Core.Cadres.Forms;

public static class FormServices
{
    /// <summary>干部任免审批表: printed, sent out, taken in and merged.</summary>
    public static IServiceCollection AddApprovalForms(this IServiceCollection services) => services
        .AddScoped<CadrePhotos>()
        .AddScoped<EducationPrintService>()
        .AddScoped<DossierReader>()
        .AddScoped<FormPrints>()
        .AddScoped<FormExport>()
        .AddScoped<IncomingFormFiles>()
        .AddScoped<FormMatcher>()
        .AddScoped<FormUploadService>()
        .AddScoped<TrayQueries>()
        .AddScoped<FormDesk>()
        .AddScoped<SetMerging>()
        .AddScoped<FamilyMerging>()
        .AddScoped<KeptTextWriter>()
        .AddScoped<FormMergeService>()
        .AddScoped<FormTrayService>()
        .AddScoped<MergeQueries>();
}
