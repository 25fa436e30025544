using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Organisations.Approvals;
using PartyBuilding.Core.Organisations.Cases;
using PartyBuilding.Core.Organisations.Setups;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Organisations.Cases;

/// <summary>The procedure of setting up, 2008 handbook L751-775.</summary>
public sealed class SetUpCaseTests : CaseTest
{
    // L763 (3).
    [Theory]
    [InlineData(OrganisationKind.Committee, 120)]
    [InlineData(OrganisationKind.GeneralBranch, 60)]
    public async Task A_committee_or_general_branch_without_a_plan_of_subordinate_branches_is_not_taken(OrganisationKind kind, int members)
    {
        await BuildAsync();
        await RefusedAsync(AskAsync(Request(kind, members) with { SubordinatePlan = " " }), "ORG-SETUP-CONTENTS", "SubordinatePlan");
    }

    // L763 (3): only for a committee or a general branch.
    [Fact]
    public async Task A_branch_needs_no_such_plan()
    {
        await BuildAsync();
        var request = Request();
        await OkAsync(AskAsync(request));
        (await CaseAsync<SetUpCase>(request.Key)).Status.ShouldBe(CaseStatus.Submitted);
    }

    // L763 (5).
    [Fact]
    public async Task Without_the_establishment_document_it_is_not_taken()
    {
        await BuildAsync();
        await RefusedAsync(AskAsync(Request() with { EstablishmentDocument = null }), "ORG-SETUP-CONTENTS", "EstablishmentDocument");
    }

    // L755, L763: every content is named at its field, all at once.
    [Fact]
    public async Task Everything_missing_is_said_at_once_and_the_draft_stays()
    {
        await BuildAsync();
        var request = new SaveSetUp { Key = Guid.NewGuid(), SuperiorKey = A.PublicId, Name = "新建党支部", Kind = OrganisationKind.Branch };
        var outcome = await AskAsync(request);
        outcome.Findings.Select(f => f.Field).ShouldBe(
            ["Applicant", "Reasons", "Workers", "FullMembers", "Distribution", "Leaders", "AdministrativeLevel", "EstablishmentDocument"]);
        (await CaseAsync<SetUpCase>(request.Key)).Status.ShouldBe(CaseStatus.Draft);
    }

    // L767.
    [Theory]
    [InlineData(false, true, "ReasonsSufficient")]
    [InlineData(true, false, "CandidatesQualified")]
    public async Task An_inspection_that_doubts_something_does_not_pass(bool reasons, bool candidates, string field)
    {
        await BuildAsync();
        var request = Request();
        await OkAsync(AskAsync(request));
        await RefusedAsync(InspectAsync(request.Key, reasons: reasons, candidates: candidates), "ORG-SETUP-INSPECTION", field);
    }

    // L771.
    [Theory]
    [InlineData(false, true, true, true, "FactsTrue")]
    [InlineData(true, false, true, true, "ReasonsSufficient")]
    [InlineData(true, true, false, true, "ConformsToCharter")]
    [InlineData(true, true, true, false, "CandidatesQualified")]
    public async Task Three_of_the_four_checks_do_not_bring_it_before_the_committee(bool facts, bool reasons, bool charter, bool candidates, string field)
    {
        await BuildAsync();
        var request = Request();
        await OkAsync(AskAsync(request));
        await OkAsync(InspectAsync(request.Key));
        await RefusedAsync(PutAsync(request.Key, facts, reasons, charter, candidates), "ORG-SETUP-FOUR-CHECKS", field);
        await OkAsync(PutAsync(request.Key));
    }

    // L775.
    [Fact]
    public async Task The_committee_agreed_and_the_reply_is_not_out_so_there_is_no_organisation()
    {
        await BuildAsync();
        var key = await AgreedAsync();
        (await OrganisationAsync("新建党支部")).ShouldBeNull();
        await RefusedAsync(ReplyAsync(key, number: " "), "ORG-SETUP-REPLY", "ReplyNumber");
        await RefusedAsync(ReplyAsync(key, signatory: null), "ORG-SETUP-REPLY", "Signatory");
        (await OrganisationAsync("新建党支部")).ShouldBeNull();
    }

    [Fact]
    public async Task The_reply_makes_the_organisation_under_its_superior_with_the_document_on_record()
    {
        await BuildAsync();
        var key = await AgreedAsync();
        await OkAsync(ReplyAsync(key));

        var made = (await OrganisationAsync("新建党支部"))!;
        made.ParentId.ShouldBe(A.Id);
        made.FoundedOn.ShouldBe(Today);
        made.Path.ShouldStartWith(A.Path);
        var found = await CaseAsync<SetUpCase>(key);
        (found.Status, found.OrganisationId).ShouldBe((CaseStatus.Done, made.Id));
        var document = (await With((ApprovalBook b) => b.OfAsync(made.Id))).ShouldHaveSingleItem();
        (document.Kind, document.Number, document.Signatory, document.CaseKey).ShouldBe((ApprovalKind.SetUp, "宝委〔2026〕8号", "李四", key));
        (await Read(db => db.BusinessEvents.SingleAsync(e => e.Kind == "organisation.set-up"))).Summary.ShouldContain("宝委〔2026〕8号");
    }

    [Fact]
    public async Task A_reply_that_cannot_make_the_organisation_leaves_the_case_where_it_was()
    {
        await BuildAsync();
        var key = await AgreedAsync();
        var version = await VersionAsync(key);
        var outcome = await With((SetUpReviewService s) => s.ReplyAsync(
            new ReplyToSetUp(key, version, "宝委〔2026〕8号", Today, "李四", null, Branch.Code), At(District)));
        outcome.Findings.ShouldHaveSingleItem().RuleCode.ShouldBe("ORG-CODE");
        var found = await CaseAsync<SetUpCase>(key);
        (found.Status, found.Version).ShouldBe((CaseStatus.Agreed, version));
        (await Read(db => db.Set<OrganisationApproval>().CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_second_copy_of_the_reply_is_a_conflict_and_makes_nothing_more()
    {
        await BuildAsync();
        var key = await AgreedAsync();
        var reply = new ReplyToSetUp(key, await VersionAsync(key), "宝委〔2026〕8号", Today, "李四");
        await OkAsync(With((SetUpReviewService s) => s.ReplyAsync(reply, At(District))));
        (await With((SetUpReviewService s) => s.ReplyAsync(reply, At(District)))).Kind.ShouldBe(OutcomeKind.Conflict);
        (await Read(db => db.Organisations.CountAsync(o => o.Name == "新建党支部"))).ShouldBe(1);
    }

    [Fact]
    public async Task The_organisation_cannot_be_older_than_the_committees_decision()
    {
        await BuildAsync();
        await RefusedAsync(ReplyAsync(await AgreedAsync(), founded: Today.AddDays(-1)), "ORG-CASE-DAY", "FoundedOn");
    }

    [Fact]
    public async Task A_refusal_by_the_committee_says_why_and_ends_the_case()
    {
        await BuildAsync();
        var request = Request();
        await OkAsync(AskAsync(request));
        await OkAsync(InspectAsync(request.Key));
        await OkAsync(PutAsync(request.Key));
        await RefusedAsync(DecideAsync(request.Key, CaseDecision.Refuse), "ORG-CASE-TEXT", "RefusalReason");
        await RefusedAsync(DecideAsync(request.Key, null), "ORG-CASE-CHOICE", "Decision");
        await OkAsync(DecideAsync(request.Key, CaseDecision.Refuse, "可并入邻近支部"));
        (await CaseAsync<SetUpCase>(request.Key)).Status.ShouldBe(CaseStatus.NotAgreed);
        await RefusedAsync(ReplyAsync(request.Key), "ORG-SETUP-REPLY");
    }

    [Fact]
    public async Task What_is_returned_says_what_is_missing_and_can_be_handed_in_again()
    {
        await BuildAsync();
        var request = Request();
        await OkAsync(AskAsync(request));
        await RefusedAsync(ReturnAsync(request.Key, " "), "ORG-CASE-TEXT", "Missing");
        await OkAsync(ReturnAsync(request.Key, "缺班子人选的简历"));
        (await CaseAsync<SetUpCase>(request.Key)).Answer.ShouldBe("缺班子人选的简历");
        await OkAsync(SubmitAsync(request.Key));
        (await CaseAsync<SetUpCase>(request.Key)).Answer.ShouldBeNull();
    }

    // L749, L771: the superior decides, never whoever asks.
    [Fact]
    public async Task A_township_drafts_and_the_district_inspects()
    {
        await BuildAsync();
        var request = Request();
        await OkAsync(AskAsync(request));
        (await InspectAsync(request.Key, At(A))).Kind.ShouldBe(OutcomeKind.Forbidden);
        (await InspectAsync(request.Key, At(B))).Kind.ShouldBe(OutcomeKind.NotFound);
        await OkAsync(InspectAsync(request.Key));
    }

    [Fact]
    public async Task Nobody_drafts_under_a_superior_out_of_scope()
    {
        await BuildAsync();
        await RefusedAsync(SaveAsync(Request() with { SuperiorKey = B.PublicId }), "ORG-PARENT", "SuperiorKey");
    }

    [Fact]
    public async Task Sending_the_first_form_twice_makes_one_case()
    {
        await BuildAsync();
        var request = Request();
        await OkAsync(SaveAsync(request));
        await OkAsync(SaveAsync(request));
        (await Read(db => db.Set<SetUpCase>().CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task What_was_handed_in_is_not_rewritten()
    {
        await BuildAsync();
        var request = Request();
        await OkAsync(AskAsync(request));
        await RefusedAsync(SaveAsync(request with { Version = await VersionAsync(request.Key), Name = "另一个名称" }), "ORG-CASE-STATE");
    }

    private async Task<Outcome<Guid>> ReturnAsync(Guid key, string missing)
    {
        var version = await VersionAsync(key);
        return await With((CaseReturnService s) => s.ReturnAsync(new CaseStep(key, version, missing), At(District)));
    }
}
