using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Returns.Exemptions;
using PartyBuilding.Core.Returns.Queries;

namespace PartyBuilding.Core.Tests.Returns.Exemptions;

public sealed class ExemptionTests : ReturnTest
{
    private const string Form = "std.DZB-1";

    [Fact]
    public async Task A_period_opened_later_leaves_the_branch_out_and_shows_it_as_exempt_not_missing()
    {
        var exempt = await World.BranchAsync(District, "援建支部");
        Must(await GrantAsync(exempt, June, June.Next));
        await OpenedAsync(June);
        var progress = await ProgressAsync();
        progress.Exempt.ShouldBe(1);
        var row = (await With((ExemptionQueries q) => q.InPeriodAsync(progress.Period.Id, Form, June.Value, OrgScope.Everything()))).ShouldHaveSingleItem();
        (row.Organisation, row.Reason, row.Document, row.Last).ShouldBe(("援建支部", "援建", "沪宝组〔2026〕1号", June.Next));
        (await With((ReturnLists l) => l.KeysAsync(progress.Period.Id, [exempt.Id], OrgScope.Everything()))).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_branch_that_has_its_return_already_still_owes_it()
    {
        var branch = await World.BranchAsync(District, "晚报批的支部");
        await OpenedAsync(June);
        var before = await ProgressAsync();
        Must(await GrantAsync(branch, June, June));
        var after = await ProgressAsync();
        (after.Expected, after.Exempt).ShouldBe((before.Expected, 0));
    }

    [Fact]
    public async Task Ended_early_or_taken_back_it_holds_no_longer()
    {
        var branch = await World.BranchAsync(District, "回来的支部");
        var key = Must(await GrantAsync(branch, June, June.AddMonths(5)));
        (await EndAsync(key, June.AddMonths(5))).Findings.ShouldHaveSingleItem().Field.ShouldBe("Last");
        Must(await EndAsync(key, June));
        (await With((ExemptionQueries q) => q.FindAsync(key, OrgScope.Everything())))!.Last.ShouldBe(June);
        Must(await EndAsync(key, June.Previous));
        await OpenedAsync(June);
        (await ProgressAsync()).Exempt.ShouldBe(0);
    }

    [Fact]
    public async Task Overlapping_or_unfounded_ones_are_refused_at_their_field()
    {
        var branch = await World.BranchAsync(District, "某支部");
        Must(await GrantAsync(branch, June, June.AddMonths(3)));
        (await GrantAsync(branch, June.AddMonths(3), June.AddMonths(4))).Findings.ShouldHaveSingleItem().Field.ShouldBe("From");
        (await GrantAsync(branch, June.AddMonths(5), June.AddMonths(4))).Findings.ShouldHaveSingleItem().Field.ShouldBe("Last");
        (await GrantAsync(branch, June.AddMonths(5), June.AddMonths(5), document: " ")).Findings.ShouldHaveSingleItem().Field.ShouldBe("Document");
        (await GrantAsync(branch, June.AddMonths(5), June.AddMonths(5), reason: "")).Findings.ShouldHaveSingleItem().Field.ShouldBe("Reason");
        (await GrantAsync(District, June, June)).Kind.ShouldBe(OutcomeKind.Refused);
    }

    private Task<Outcome<Guid>> GrantAsync(Organisation branch, Month from, Month last, string document = "沪宝组〔2026〕1号", string reason = "援建")
        => With((ExemptionService s) => s.GrantAsync(new GrantExemption(branch.PublicId, Form, from, last, document), Department(reason)));

    private async Task<Outcome<Guid>> EndAsync(Guid key, Month last)
    {
        var row = (await With((ExemptionQueries q) => q.FindAsync(key, OrgScope.Everything())))!;
        return await With((ExemptionService s) => s.EndAsync(key, row.Version, last, Department("人已回来")));
    }

    private Task<PeriodProgress> ProgressAsync()
        => With(async (ReturnLists l) => await l.ProgressAsync((await l.PeriodAsync(Form, June.Value))!, OrgScope.Everything()));
}
