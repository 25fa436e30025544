using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Admissions;
using PartyBuilding.Core.Analysis;
using PartyBuilding.Core.Appointments;
using PartyBuilding.Core.Assessments;
using PartyBuilding.Core.Appraisals;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.AwardRounds;
using PartyBuilding.Core.Ballots;
using PartyBuilding.Core.Buildings;
using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.Campaigns;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.CoBuilding;
using PartyBuilding.Core.Committees;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Demo;
using PartyBuilding.Core.Documents;
using PartyBuilding.Core.Dues;
using PartyBuilding.Core.Education;
using PartyBuilding.Core.FieldWork;
using PartyBuilding.Core.Floating;
using PartyBuilding.Core.Funds;
using PartyBuilding.Core.Imports;
using PartyBuilding.Core.LifeMeetings;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.OrganisationLife;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Quality;
using PartyBuilding.Core.Queries;
using PartyBuilding.Core.Reminders;
using PartyBuilding.Core.Reserve;
using PartyBuilding.Core.Returns;
using PartyBuilding.Core.Returns.Queries;
using PartyBuilding.Core.Rules;
using PartyBuilding.Core.Service;
using PartyBuilding.Core.ServiceCentres;
using PartyBuilding.Core.Statistics;
using PartyBuilding.Core.Transfers;

namespace PartyBuilding.Core;

/// <summary>Everything the domain needs; one line a domain.</summary>
public static class CoreServices
{
    public static IServiceCollection AddPartyBuildingCore(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<KeyRing>();
        services.AddPersistence();
        services.AddAccess();
        services.AddAudit();
        services.AddCodeTables();
        services.AddRules();
        services.AddDocuments();
        services.AddOrganisations();
        services.AddCommittees();
        services.AddPeople();
        services.AddIdNumbers();
        services.AddMembers();
        services.AddCadres();
        services.AddBallots();
        services.AddReserve();
        services.AddAssessments();
        services.AddAppointments();
        services.AddTransfers();
        services.AddFloating();
        services.AddAppraisals();
        services.AddEducation();
        services.AddAwardRounds();
        services.AddAdmissions();
        services.AddOrganisationLife();
        services.AddLifeMeetings();
        services.AddDues();
        services.AddServing();
        services.AddCoBuilding();
        services.AddServiceCentres();
        services.AddBuildings();
        services.AddFieldWork();
        services.AddFunds();
        services.AddCampaigns();
        services.AddImports();
        services.AddQueries();
        services.AddAnalysis();
        services.AddQuality();
        services.AddReminders();
        services.AddReturns();
        services.AddReturnPages();
        services.AddDemo();
        services.AddStatistics();
        return services;
    }
}
