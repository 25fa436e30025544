using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Returns;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Life;
using PartyBuilding.Core.Returns.Periods;
using PartyBuilding.Core.Returns.Queries;
using PartyBuilding.Core.Returns.RollUp;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Returns;

/// <summary>A district of two townships with the forms loaded, and short names for the steps of a return.</summary>
public abstract class ReturnTest : ServiceTest, IAsyncLifetime
{
    protected const string Monthly = "std.DZB-1";

    protected static readonly Month June = new(202606);

    protected Organisation District { get; private set; } = null!;

    protected Organisation East { get; private set; } = null!;

    protected Organisation West { get; private set; } = null!;

    protected Organisation X { get; private set; } = null!;

    protected Organisation Y { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        await InScope(async s => await ((FormStore)s.GetService(typeof(FormStore))!).LoadFilesAsync());
        District = await World.DistrictAsync();
        East = await World.TownshipAsync(District, "东街道党工委");
        West = await World.TownshipAsync(District, "西镇党委");
        X = await World.BranchAsync(East, "甲支部");
        Y = await World.BranchAsync(East, "乙支部");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    /// <summary>Somebody whose scope is one organisation and what is under it.</summary>
    protected CommandContext At(Organisation organisation, string? reason = null, string name = "李工")
        => new(Actor.Machine(name), OrgScope.Of(organisation.Path), Clock.UtcNow(), reason);

    protected Task<Outcome<Guid>> OpenAsync(Month month, string form = Monthly, CommandContext? context = null)
        => With((PeriodOpening s) => s.OpenAsync(new OpenPeriod(form, month), context ?? Department()));

    protected async Task<Guid> OpenedAsync(Month month, string form = Monthly) => Must(await OpenAsync(month, form));

    protected Task<UnitReturn> ReturnAsync(Organisation branch, Month month)
        => Read(db => db.Set<UnitReturn>().AsNoTracking().SingleAsync(r => r.OrganisationId == branch.Id && r.Period!.Month == month.Value && r.IsLatest));

    protected async Task<ReturnStep> StepAsync(Organisation branch, Month month)
    {
        var found = await ReturnAsync(branch, month);
        return new ReturnStep(found.PublicId, found.Version);
    }

    protected async Task<ReturnPage> PageAsync(Organisation branch, Month month)
    {
        var found = await ReturnAsync(branch, month);
        return (await With((ReturnPageQuery q) => q.FindAsync(found.PublicId, OrgScope.Everything())))!;
    }

    protected async Task<long?> FigureAsync(Organisation branch, Month month, string key) => (await PageAsync(branch, month)).Cells[key].Value;

    /// <summary>Fills every empty cell with 0, as 本月无 does.</summary>
    protected async Task FillAsync(Organisation branch, Month month)
    {
        foreach (var section in (await PageAsync(branch, month)).Form.Sections)
        {
            var step = await StepAsync(branch, month);
            Must(await With((ReturnEntry s) => s.NothingToReportAsync(step, section.Key, Department())));
        }
    }

    protected async Task<Outcome<int>> SubmitAsync(Organisation branch, Month month, CommandContext? context = null)
    {
        var step = await StepAsync(branch, month);
        return await With((ReturnSubmission s) => s.SubmitAsync(step, context ?? At(branch)));
    }

    protected async Task SubmittedAsync(Organisation branch, Month month)
    {
        await FillAsync(branch, month);
        // Whole scope: the branch may have moved since the test built it.
        Must(await SubmitAsync(branch, month, At(District)));
    }

    protected async Task<Outcome<int>> SaveAsync(Organisation branch, Month month, string key, long? value, string? reason = null)
    {
        var step = await StepAsync(branch, month);
        return await With((ReturnEntry s) => s.SaveAsync(
            new SaveCells(step.ReturnId, step.Version, new Dictionary<string, CellEntry> { [key] = new(value, reason) }), At(branch)));
    }

    protected async Task<Outcome<int>> PassAsync(Organisation branch, Month month, Organisation by)
    {
        var step = await StepAsync(branch, month);
        return await With((ReturnReview s) => s.PassAsync(step, At(by)));
    }

    protected async Task<Outcome<int>> SendBackAsync(Organisation branch, Month month, Organisation by, string key = "end", string reason = "请核对")
    {
        var step = await StepAsync(branch, month);
        return await With((ReturnReview s) => s.SendBackAsync(
            new SendBack(step.ReturnId, step.Version, new Dictionary<string, string> { [key] = reason }), At(by)));
    }

    protected async Task<RollUpRow> RollUpAsync(Organisation level, Month month)
        => (await With((RollUpQueries q) => q.TableAsync(Monthly, month, level.Id, OrgScope.Everything())))!.Total;

    protected static T Must<T>(Outcome<T> outcome)
    {
        outcome.Kind.ShouldBe(OutcomeKind.Ok, string.Join(' ', outcome.Findings.Select(f => f.RuleCode + f.Message)));
        return outcome.Value!;
    }

    protected static string Code(Outcome outcome) => string.Join(' ', outcome.Findings.Select(f => f.RuleCode));

    /// <summary>Opening plus increases less decreases equals closing, on this row.</summary>
    protected static void ShouldBalance(RollUpRow row, string when)
    {
        var b = BalanceKeys.Balance(row.Values.ToDictionary(v => v.Key, v => (long?)v.Value));
        (b.Start ?? 0).ShouldBe((b.End ?? 0) - (b.In ?? 0) + (b.Out ?? 0), $"{row.Name} {when}: {b}");
    }
}
