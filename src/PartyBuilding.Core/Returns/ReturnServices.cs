using Microsoft.Extensions.DependencyInjection;
using PartyBuilding.Core.Returns.Calendar;
using PartyBuilding.Core.Returns.Exemptions;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Ledger;
using PartyBuilding.Core.Returns.Life;
using PartyBuilding.Core.Returns.Periods;
using PartyBuilding.Core.Returns.Queries;
using PartyBuilding.Core.Returns.RollUp;

namespace PartyBuilding.Core.Returns;

public static class ReturnServices
{
    public static IServiceCollection AddReturns(this IServiceCollection services)
        => services
            .AddSingleton<FormCache>()
            .AddScoped<FormStore>()
            .AddScoped<Questions.KnownFigures>().AddScoped<Questions.OwnQuestions>().AddScoped<Burden.BurdenQuery>().AddScoped<Burden.BurdenWorkbook>()
            .AddScoped<Designer.FormDrafts>().AddScoped<Designer.FormDraftQueries>().AddScoped<Designer.DraftBench>()
            .AddSingleton<MemberTests>()
            .AddScoped<LedgerCounter>().AddScoped<UnitCounter>().AddScoped<UnitReach>()
            .AddScoped<WorkingDays>()
            .AddScoped<Deadlines>().AddScoped<WorkCalendar>()
            .AddScoped<ExemptionService>().AddScoped<ExemptionQueries>()
            .AddScoped<ExpectedUnits>()
            .AddScoped<ReturnFiller>()
            .AddScoped<PeriodOpening>()
            .AddScoped<PeriodUnits>()
            .AddScoped<RevisionLapse>()
            .AddScoped<PeriodLocking>()
            .AddScoped<OverduePeriods>()
            .AddScoped<CheckFigures>().AddScoped<LiveFigures>()
            .AddScoped<ReturnDesk>()
            .AddScoped<ReturnEntry>()
            .AddScoped<Workbooks.WorkbookReading>().AddScoped<Workbooks.WorkbookChecking>().AddScoped<Workbooks.ReturnWorkbooks>()
            .AddScoped<ReturnSubmission>()
            .AddScoped<Reviewers>()
            .AddScoped<ReturnReview>().AddScoped<FindingDesk>()
            .AddScoped<ReturnAcceptance>()
            .AddScoped<ReturnPageQuery>()
            .AddScoped<Batch.PeriodChecks>().AddScoped<Batch.CheckWorkbook>()
            .AddScoped<Reporting.ReturnsBelow>().AddScoped<Reporting.PlacedKeys>().AddScoped<Reporting.ReportingQueries>().AddScoped<Reporting.ReportingLists>()
            .AddScoped<Reporting.ReportingWorkbook>().AddScoped<Reporting.GridQueries>().AddScoped<Reporting.GridWorkbook>()
            .AddScoped<Annual.AnnualForms>().AddScoped<Annual.AnnualRunner>().AddScoped<Annual.AnnualRuns>().AddScoped<Annual.AnnualQueue>()
            .AddScoped<Annual.AnnualYearQuery>().AddScoped<Annual.AnnualFreeze>()
            .AddScoped<CellQueries>().AddScoped<CellWorkbook>()
            .AddScoped<WhyNot>()
            .AddScoped<RollUpReader>()
            .AddScoped<RollUpQueries>().AddScoped<FigureQuery>()
            .AddScoped<RestatementQuery>()
            .AddScoped<RestatementPeople>();
}
