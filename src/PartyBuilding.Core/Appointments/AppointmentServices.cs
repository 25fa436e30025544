using Microsoft.Extensions.DependencyInjection;
using PartyBuilding.Core.Appointments.Cases;
using PartyBuilding.Core.Appointments.Register;
using PartyBuilding.Core.Appointments.Resignations;
using PartyBuilding.Core.Appointments.Supervision;
using PartyBuilding.Core.Appointments.Votes;

namespace PartyBuilding.Core.Appointments;

public static class AppointmentServices
{
    public static IServiceCollection AddAppointments(this IServiceCollection services) => services
        .AddScoped<MeetingDesk>()
        .AddScoped<MeetingService>()
        .AddScoped<SessionService>()
        .AddScoped<VotingService>()
        .AddScoped<MeetingQueries>()
        .AddScoped<CaseDesk>()
        .AddScoped<CaseFigures>()
        .AddScoped<CaseService>()
        .AddScoped<CaseRecommendationService>()
        .AddScoped<ApplicantService>()
        .AddScoped<CandidateService>()
        .AddScoped<CandidateInspectionService>()
        .AddScoped<CaseReportService>()
        .AddScoped<ConsultationService>()
        .AddScoped<DecisionService>()
        .AddScoped<SubmissionService>()
        .AddScoped<NoticeText>()
        .AddScoped<NoticeService>()
        .AddScoped<TakeUpService>()
        .AddScoped<ProbationService>()
        .AddScoped<CaseQueries>()
        .AddScoped<RegisterQueries>()
        .AddScoped<RegisterWorkbook>()
        .AddScoped<ResignationService>()
        .AddScoped<ResignationQueries>()
        .AddScoped<SupervisionService>()
        .AddScoped<SupervisionQueries>();
}
