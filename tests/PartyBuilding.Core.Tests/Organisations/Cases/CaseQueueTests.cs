using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Organisations.Cases;
using PartyBuilding.Core.Organisations.Setups;
using PartyBuilding.Core.Rules;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Organisations.Cases;

public sealed class CaseQueueTests : CaseTest
{
    [Fact]
    public async Task A_case_waits_with_whoever_has_the_next_step()
    {
        await BuildAsync();
        var request = Request();
        await OkAsync(SaveAsync(request));
        (await CountsAsync(A)).ShouldBe(new CaseCounts(1, 0, 0));
        (await CountsAsync(District)).ShouldBe(new CaseCounts(0, 0, 0));
        await OkAsync(SubmitAsync(request.Key));
        (await CountsAsync(A)).ShouldBe(new CaseCounts(0, 1, 0));
        (await CountsAsync(District)).ShouldBe(new CaseCounts(1, 0, 0));
        (await CountsAsync(B)).ShouldBe(new CaseCounts(0, 0, 0));
        await OkAsync(InspectAsync(request.Key));
        await OkAsync(PutAsync(request.Key));
        await OkAsync(DecideAsync(request.Key));
        await OkAsync(ReplyAsync(request.Key));
        (await CountsAsync(A)).ShouldBe(new CaseCounts(0, 0, 1));
        (await CountsAsync(District)).ShouldBe(new CaseCounts(0, 0, 1));
    }

    [Fact]
    public async Task A_change_of_affiliation_is_seen_from_both_superiors_once_it_is_handed_in()
    {
        await BuildAsync();
        var key = await MovingAsync();
        (await CountsAsync(B)).ShouldBe(new CaseCounts(0, 1, 0));
        var record = await RecordAsync(key, B, manages: true);
        record!.OrganisationKey.ShouldBeNull();
        record.From.ShouldBe("甲街道党工委");
        (record.MayDraft, record.MayDecide).ShouldBe((false, false));
        (await RecordAsync(key, B, manages: false)).ShouldBeNull();
        await OkAsync(DiscussAsync(key));
        await OkAsync(SignAsync(key));
        (await RecordAsync(key, Branch, manages: false)).ShouldBeNull("the branch stands under another path now");
        (await RecordAsync(key, A, manages: false)).ShouldNotBeNull();
        (await RecordAsync(key, B, manages: false)).ShouldNotBeNull();
    }

    // L797: how many were agreed to and how many not.
    [Fact]
    public async Task Changes_are_counted_by_year_and_answer()
    {
        await BuildAsync();
        var second = await World.BranchAsync(A, "甲二支部");
        await OkAsync(DiscussAsync(await MovingAsync()));
        await OkAsync(DiscussAsync(await MovingAsync(Move() with { OrganisationKey = second.PublicId }), CaseDecision.Refuse, "条件不具备", "维持现状"));
        (await With((CaseQueries q) => q.YearsAsync(OrgScope.Of(District.Path), manages: true))).ShouldBe([new AffiliationYear(2026, 1, 1)]);
        (await With((CaseQueries q) => q.YearsAsync(OrgScope.Of(Branch.Path), manages: false))).ShouldBeEmpty();
    }

    // L749 says the superior; the district may leave it to each.
    [Fact]
    public async Task Where_every_superior_decides_a_township_does_for_its_own()
    {
        await BuildAsync();
        await With((RuleSettings s) => s.SetParameterAsync(
            new SetRuleParameter("ORG-CASE-LEVEL", "level", "superior", new DateOnly(2026, 1, 1)), Department("放到街镇")));
        var request = Request();
        await OkAsync(AskAsync(request));
        (await CountsAsync(A)).ShouldBe(new CaseCounts(1, 0, 0));
        await OkAsync(InspectAsync(request.Key, At(A)));
        var moving = await MovingAsync();
        (await DiscussAsync(moving, context: At(A))).Kind.ShouldBe(OutcomeKind.Forbidden, "the other superior is not its own");
    }

    [Fact]
    public async Task A_withdrawn_draft_is_done_with()
    {
        await BuildAsync();
        var request = Request();
        await OkAsync(SaveAsync(request));
        var version = await VersionAsync(request.Key);
        await OkAsync(With((CaseReturnService s) => s.WithdrawAsync(new CaseStep(request.Key, version), At(A))));
        (await CaseAsync<SetUpCase>(request.Key)).Status.ShouldBe(CaseStatus.Withdrawn);
        (await CountsAsync(A)).ShouldBe(new CaseCounts(0, 0, 1));
    }

    private Task<CaseCounts> CountsAsync(Organisation at) => With((CaseQueries q) => q.CountsAsync(OrgScope.Of(at.Path), manages: true, Today));

    private Task<CaseRecord?> RecordAsync(Guid key, Organisation at, bool manages)
        => With((CaseQueries q) => q.RecordAsync(key, OrgScope.Of(at.Path), manages, Today));
}
