using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Ledger;
using PartyBuilding.Core.Returns.Queries;

namespace PartyBuilding.Core.Tests.Returns.RollUp;

/// <summary>
/// What must hold of any history over several months, asked of the ledger as it is now: a branch's span is the sum of its months,
/// a body's opening and movements give its closing, and every figure of a body has as many people behind it as it says.
/// </summary>
public sealed class SpanAddsUp(Func<Func<IServiceProvider, Task>, Task> inScope, Func<Func<PartyBuildingDbContext, Task<List<int>>>, Task<List<int>>> read)
{
    private static readonly string[] In = ["posting.in.admitted", "posting.in.transfer", "posting.in.restored", "posting.in.whole"];

    private static readonly string[] Out =
    [
        "posting.out.transfer", "posting.out.died", "posting.out.probation", "posting.out.stopped", "posting.out.removed", "posting.out.resigned",
        "posting.out.expelled", "posting.out.whole",
    ];

    private static readonly FormDefinition OfBodies = Form(Filer.Body);

    private static readonly FormDefinition OfBranches = Form(Filer.Branch);

    public Task CheckAsync(Month first, Month last) => inScope(async services =>
    {
        var span = new MonthSpan(first, last);
        await BranchesAsync(services.GetRequiredService<UnitCounter>(), span);
        await BodiesAsync(services, span);
        await BodiesAsync(services, MonthSpan.Of(first));
        await BodiesAsync(services, new MonthSpan(first.Next, last.Previous));
    });

    private async Task BranchesAsync(UnitCounter counter, MonthSpan span)
    {
        var whole = await counter.CountAsync(OfBranches, LedgerPoint.Today(span), null);
        var months = new List<LedgerCounts>();
        for (var at = span.First; at <= span.Last; at = at.Next)
            months.Add(await counter.CountAsync(OfBranches, LedgerPoint.Today(at), null));
        foreach (var branch in await read(db => db.Organisations.Select(o => o.Id).ToListAsync()))
        {
            foreach (var item in In.Concat(Out))
                whole[branch, item].ShouldBe(months.Sum(m => m[branch, item]), item);
            whole[branch, LedgerCounter.Start].ShouldBe(months[0][branch, LedgerCounter.Start]);
            whole[branch, MemberItems.End].ShouldBe(months[^1][branch, MemberItems.End]);
        }
    }

    private static async Task BodiesAsync(IServiceProvider services, MonthSpan span)
    {
        var point = LedgerPoint.Today(span);
        var (counter, cells) = (services.GetRequiredService<UnitCounter>(), services.GetRequiredService<CellQueries>());
        var counts = await counter.CountAsync(OfBodies, point, null);
        foreach (var body in Filer.Body.Units(await PlacedTree.ReadAsync(services.GetRequiredService<PartyBuildingDbContext>(), point)))
        {
            var alone = await counter.CountAsync(OfBodies, point, [body.Id]);
            (alone[body.Id, LedgerCounter.Start] + In.Sum(i => alone[body.Id, i]) - Out.Sum(i => alone[body.Id, i]))
                .ShouldBe(alone[body.Id, MemberItems.End], $"{body.Name} {span.Title}");
            foreach (var item in OfBodies.Queries)
            {
                alone[body.Id, item].ShouldBe(counts[body.Id, item], $"{body.Name} {item} {span.Title}");
                (await cells.PeopleAsync(item, point, body.Path, OrgScope.Everything()))!.Total.ShouldBe((int)counts[body.Id, item], $"{body.Name} {item} {span.Title}");
            }
        }
    }

    private static FormDefinition Form(Filer filer)
    {
        var queries = In.Concat(Out).Append(LedgerCounter.Start).Append(MemberItems.End);
        return new FormDefinition(
            "loc.SPAN", "试算表", 1, 200001, null, FormFrequency.Quarterly, 5, 10,
            [new FormSection("all", "全部", [.. queries.Select(q => new FormItem(q, q, q, ItemUnit.Person, ItemSource.Ledger, q))])], [], filer);
    }
}
