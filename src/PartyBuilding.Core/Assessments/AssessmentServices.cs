using Microsoft.Extensions.DependencyInjection;
using PartyBuilding.Core.Assessments.Reports;
using PartyBuilding.Core.Assessments.Results;
using PartyBuilding.Core.Assessments.Rounds;
using PartyBuilding.Core.Assessments.Schemes;

namespace PartyBuilding.Core.Assessments;

public static class AssessmentServices
{
    public static IServiceCollection AddAssessments(this IServiceCollection services) => services
        .AddScoped<SchemeService>()
        .AddScoped<SchemeQueries>()
        .AddScoped<AssessmentDesk>()
        .AddScoped<RoundService>()
        .AddScoped<SubjectService>()
        .AddScoped<AppraisalVoteService>()
        .AddScoped<ScoreService>()
        .AddScoped<ResultService>()
        .AddScoped<FollowUpService>()
        .AddScoped<AssessmentQueries>()
        .AddScoped<AnnualResultRows>()
        .AddScoped<ResultLines>()
        .AddScoped<ResultQueries>()
        .AddScoped<ResultHistory>()
        .AddScoped<TalkQueries>()
        .AddScoped<ResultWorkbook>()
        .AddScoped<ReportSessionService>()
        .AddScoped<IntegrityReportService>()
        .AddScoped<ReportTerms>()
        .AddScoped<ReportQueries>();
}
