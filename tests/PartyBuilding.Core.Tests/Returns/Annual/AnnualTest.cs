using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Returns;
using PartyBuilding.Core.Returns.Annual;
using PartyBuilding.Core.Returns.Life;

namespace PartyBuilding.Core.Tests.Returns.Annual;

/// <summary>The year 2026 of a district of two bodies, looked at in January 2027.</summary>
public abstract class AnnualTest : ReturnTest
{
    protected const int Year = 2026;

    protected const string Yearly = "std.NB-1";

    protected static readonly Month Last = AnnualForms.LastOf(Year);

    protected async Task<AnnualRun> ComputedAsync(Guid? key = null, int year = Year)
    {
        var asked = Must(await With((AnnualRuns s) => s.StartAsync(new StartAnnualRun(key ?? Guid.CreateVersion7(), year, [Yearly]), Department())));
        return await Read(db => db.Set<AnnualRun>().AsNoTracking().SingleAsync(r => r.PublicId == asked));
    }

    protected async Task<AnnualYear> YearAsync(CommandContext? context = null)
        => (await With((AnnualYearQuery q) => q.FindAsync(Year, (context ?? Department()).Scope, Clock.Today())))!;

    protected Task<Outcome<int>> FreezeAsync(string? reason = null, CommandContext? context = null)
        => With((AnnualFreeze s) => s.FreezeAsync(Year, (context ?? Department()) with { Reason = reason }));

    /// <summary>Explains what asks for words, submits, passes.</summary>
    protected async Task SettledAsync(Organisation body, Month month)
    {
        foreach (var check in (await PageAsync(body, month)).Checks.Where(c => c.Blocks))
        {
            var step = await StepAsync(body, month);
            Must(await With((ReturnEntry s) => s.ExplainAsync(new Explain(step.ReturnId, step.Version, check.Finding.Code, "已经核对，情况属实。"), At(body))));
        }

        Must(await SubmitAsync(body, month, At(body)));
        Must(await PassAsync(body, month, District));
    }

    protected async Task AcceptedAsync(Organisation body, Month month)
    {
        await SettledAsync(body, month);
        var period = await Read(db => db.Set<UnitReturn>().Where(r => r.OrganisationId == body.Id && r.Period!.Month == month.Value).Select(r => r.Period!.PublicId).FirstAsync());
        Must(await With((ReturnAcceptance s) => s.AcceptAsync(period, body.PublicId, Department())));
    }
}
