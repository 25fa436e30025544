using Microsoft.Extensions.DependencyInjection;
using PartyBuilding.Core.Admissions.Forms;
using PartyBuilding.Core.Admissions.Past;
using PartyBuilding.Core.Admissions.Plans;
using PartyBuilding.Core.Admissions.Reading;
using PartyBuilding.Core.Admissions.Registers;
using PartyBuilding.Core.Admissions.Steps;

namespace PartyBuilding.Core.Admissions;

public static class AdmissionServices
{
    public static IServiceCollection AddAdmissions(this IServiceCollection services) => services
        .AddScoped<AdmissionDesk>()
        .AddScoped<AdmissionStandings>()
        .AddScoped<AdmissionFollow>()
        .AddScoped<AdmissionOpening>()
        .AddScoped<AdmissionEffects>()
        .AddScoped<AdmissionStepService>()
        .AddScoped<AdmissionRepairService>()
        .AddScoped<StepFactsReader>()
        .AddScoped<StepWriter>()
        .AddScoped<AdmissionFiles>()
        .AddScoped<FormNumbers>()
        .AddScoped<FormRangeService>()
        .AddScoped<AdmissionQueries>()
        .AddScoped<AdmissionReader>()
        .AddScoped<AdmissionFormQueries>()
        .AddScoped<PastAdmissionService>()
        .AddScoped<AdmissionRegister>()
        .AddScoped<AdmissionWorkbook>()
        .AddScoped<IdleBranches>()
        .AddScoped<PlanService>()
        .AddScoped<PlanQueries>();
}
