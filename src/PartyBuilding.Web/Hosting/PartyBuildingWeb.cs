using PartyBuilding.Core;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Web.Features.Admissions;
using PartyBuilding.Web.Features.Analysis;
using PartyBuilding.Web.Features.Appointments;
using PartyBuilding.Web.Features.Appraisals;
using PartyBuilding.Web.Features.Assessments;
using PartyBuilding.Web.Features.AwardRounds;
using PartyBuilding.Web.Features.Buildings;
using PartyBuilding.Web.Features.Calendar;
using PartyBuilding.Web.Features.Cadres;
using PartyBuilding.Web.Features.Campaigns;
using PartyBuilding.Web.Features.CodeTables;
using PartyBuilding.Web.Features.Committees;
using PartyBuilding.Web.Features.Dues;
using PartyBuilding.Web.Features.Education;
using PartyBuilding.Web.Features.Errors;
using PartyBuilding.Web.Features.Floating;
using PartyBuilding.Web.Features.LifeMeetings;
using PartyBuilding.Web.Features.Members;
using PartyBuilding.Web.Features.OrganisationCases;
using PartyBuilding.Web.Features.OrganisationLife;
using PartyBuilding.Web.Features.Organisations;
using PartyBuilding.Web.Features.Quality;
using PartyBuilding.Web.Features.Queries;
using PartyBuilding.Web.Features.Reminders;
using PartyBuilding.Web.Features.Reserve;
using PartyBuilding.Web.Features.Returns;
using PartyBuilding.Web.Features.Service;
using PartyBuilding.Web.Features.ServicePoints;
using PartyBuilding.Web.Features.Transfers;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Hosting;

/// <summary>The whole web application in three calls.</summary>
public static class PartyBuildingWeb
{
    /// <summary>Registers everything the web application needs.</summary>
    public static void AddPartyBuildingWeb(this WebApplicationBuilder builder)
    {
        builder.AddLogs();
        builder.AddLimits();
        DemoClock.Set(builder);
        builder.Services.AddPartyBuildingCore();
        builder.Services.AddHttpContextAccessor();
        builder.AddWebSecurity();
        builder.Services.AddPartyBuildingAccess();
        builder.Services.AddUserInterface();
        builder.Services.AddReturnPagesSetup();
        builder.Services.AddOrganisationPages();
        builder.Services.AddOrganisationCasePages();
        builder.Services.AddCommitteePages();
        builder.Services.AddServicePointPages();
        builder.Services.AddBuildingPages();
        builder.Services.AddCalendarPages();
        builder.Services.AddCodeTablePages();
        builder.Services.AddMemberPages();
        builder.Services.AddQueryPages();
        builder.Services.AddAnalysisPages();
        builder.Services.AddTransferPages();
        builder.Services.AddFloatingPages();
        builder.Services.AddAppraisalPages();
        builder.Services.AddEducationPages();
        builder.Services.AddAwardRoundPages();
        builder.Services.AddAdmissionPages();
        builder.Services.AddMeetingPages();
        builder.Services.AddLifeMeetingPages();
        builder.Services.AddDuesPages();
        builder.Services.AddServicePages();
        builder.Services.AddCadrePages();
        builder.Services.AddReservePages();
        builder.Services.AddAssessmentPages();
        builder.Services.AddAppointmentPages();
        builder.Services.AddCampaignPages();
        builder.Services.AddQualityPages();
        builder.Services.AddReminderPages();
        builder.AddBackgroundJobs();
        builder.Services.AddHealth();
        builder.Services.AddMeters();
        builder.Services.AddChineseCulture();
    }

    /// <summary>Orders the middleware; the order is the security design (docs/adr/0022).</summary>
    public static void UsePartyBuildingWeb(this WebApplication app)
    {
        app.UseMiddleware<CorrelationIdMiddleware>();
        app.UseMiddleware<RequestLogMiddleware>();
        app.UseMiddleware<SecurityHeadersMiddleware>();
        app.UseExceptionHandler(ErrorRoutes.Exception);
        app.UseStatusCodePagesWithReExecute(ErrorRoutes.Status);
        app.UseTls();
        app.UseResponseCompression();
        app.UseRequestLocalization();
        app.UseRouting();
        app.UseAuthentication();
        app.UsePartyBuildingAccess();
        app.UseAuthorization();

        app.MapStaticAssets().AllowAnonymous().WithMetadata(new NotLogged());
        app.MapHealth();
        app.MapControllers().WithStaticAssets();
    }

    /// <summary>Brings the database up to date, or ends the start with words that say what to do.</summary>
    public static async Task PrepareDatabaseAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DatabaseStart>().EnsureCurrentAsync(app.Lifetime.ApplicationStopping);
        await scope.ServiceProvider.GetRequiredService<FormStore>().LoadFilesAsync(app.Lifetime.ApplicationStopping);
    }
}
