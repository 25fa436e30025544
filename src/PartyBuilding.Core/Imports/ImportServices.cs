using Microsoft.Extensions.DependencyInjection;
using PartyBuilding.Core.Imports.AnnualResults;
using PartyBuilding.Core.Imports.Batches;
using PartyBuilding.Core.Imports.Checking;
using PartyBuilding.Core.Imports.Committees;
using PartyBuilding.Core.Imports.DuesPayments;
using PartyBuilding.Core.Imports.Kinds;
using PartyBuilding.Core.Imports.Meetings;
using PartyBuilding.Core.Imports.Organisations;
using PartyBuilding.Core.Imports.Transfers;

namespace PartyBuilding.Core.Imports;

public static class ImportServices
{
    public static IServiceCollection AddImports(this IServiceCollection services) => services
        .AddScoped<MemberSheetCheck>()
        .AddSingleton<ImportTemplates>()
        .AddSingleton<ImportProgress>()
        .AddScoped<ImportFiles>()
        .AddScoped<ImportDesk>()
        .AddScoped<ImportService>()
        .AddScoped<ImportChecking>()
        .AddScoped<ImportCorrections>()
        .AddScoped<ImportWriting>()
        .AddScoped<ImportRunner>()
        .AddScoped<ImportQueries>()
        .AddScoped<ImportUndo>()
        .AddScoped<SheetWorks>()
        .AddScoped<MemberSheetUndo>()
        .AddScoped<ISheetWork, MemberSheetWork>()
        .AddScoped<SheetCommands>()
        .AddScoped<OrganisationRowCommands>()
        .AddScoped<OrganisationSheetUndo>()
        .AddScoped<ISheetWork, OrganisationSheetWork>()
        .AddScoped<CommitteeMatching>()
        .AddScoped<CommitteeRowCommands>()
        .AddScoped<CommitteeSheetUndo>()
        .AddScoped<ISheetWork, CommitteeSheetWork>()
        .AddScoped<TransferMatching>()
        .AddScoped<TransferRowCommands>()
        .AddScoped<TransferSheetUndo>()
        .AddScoped<ISheetWork, TransferSheetWork>()
        .AddScoped<MeetingSheetCheck>()
        .AddScoped<MeetingSheetUndo>()
        .AddScoped<ISheetWork, MeetingSheetWork>()
        .AddScoped<DuesSheetCheck>()
        .AddScoped<DuesSheetUndo>()
        .AddScoped<ISheetWork, DuesSheetWork>()
        .AddScoped<AnnualResultMatching>()
        .AddScoped<AnnualResultRowCommand>()
        .AddScoped<AnnualResultSheetUndo>()
        .AddScoped<ISheetWork, AnnualResultSheetWork>();
}
