using PartyBuilding.Core.Access;
using PartyBuilding.Web.Features.Assessments.Reports;
using PartyBuilding.Web.Features.Assessments.Subjects;
using PartyBuilding.Web.Ui.Navigation;

namespace PartyBuilding.Web.Features.Assessments;

/// <summary>Registration of the pages of assessments.</summary>
public static class AssessmentPages
{
    public static IServiceCollection AddAssessmentPages(this IServiceCollection services)
        => services.AddScoped<RoundSteps>().AddScoped<SubjectSteps>().AddScoped<ReportSteps>().AddNavigation(new NavigationItem("考核", "/assessments", Permission.ViewAssessments, 79));
}
