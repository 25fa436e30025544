using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Organisations.Affiliations;
using PartyBuilding.Core.Organisations.Approvals;
using PartyBuilding.Core.Organisations.Cases;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Organisations.Cases;

/// <summary>Change of affiliation, 2008 handbook L777-797.</summary>
public sealed class AffiliationCaseTests : CaseTest
{
    // L783.
    [Fact]
    public async Task A_superior_is_not_changed_without_a_document_and_is_changed_through_the_case()
    {
        await BuildAsync();
        await RefusedAsync(With((OrganisationMoveService s) => s.MoveAsync(
            new MoveOrganisation(Branch.PublicId, Branch.Version, B.PublicId, Today), Department("直接改"))), "ORG-APPROVAL-DOCUMENT");
        (await ParentOfBranchAsync()).ShouldBe(A.Id);

        var key = await MovingAsync();
        await OkAsync(DiscussAsync(key));
        (await ParentOfBranchAsync()).ShouldBe(A.Id);
        await OkAsync(SignAsync(key));
        (await ParentOfBranchAsync()).ShouldBe(B.Id);
        var document = (await With((ApprovalBook b) => b.OfAsync(Branch.Id))).ShouldHaveSingleItem();
        (document.Kind, document.Number, document.EffectiveOn, document.CaseKey).ShouldBe((ApprovalKind.Move, "宝组〔2026〕12号", Today, key));
        (await Read(db => db.BusinessEvents.SingleAsync(e => e.Kind == "organisation.moved"))).Summary.ShouldContain("宝组〔2026〕12号");
    }

    // L797.
    [Fact]
    public async Task Not_agreed_wants_a_reason_and_a_handling()
    {
        await BuildAsync();
        var key = await MovingAsync();
        await RefusedAsync(DiscussAsync(key, CaseDecision.Refuse, null, "维持现状"), "ORG-AFF-REFUSAL", "RefusalReason");
        await RefusedAsync(DiscussAsync(key, CaseDecision.Refuse, "条件不具备"), "ORG-AFF-REFUSAL", "Handling");
        await OkAsync(DiscussAsync(key, CaseDecision.Refuse, "条件不具备", "维持现状"));
        (await CaseAsync<AffiliationCase>(key)).Status.ShouldBe(CaseStatus.NotAgreed);
        (await ParentOfBranchAsync()).ShouldBe(A.Id);
    }

    // L793, L797.
    [Fact]
    public async Task Bureau_level_goes_to_the_municipal_committee_and_vice_bureau_ends_at_the_department()
    {
        await BuildAsync();
        var key = await MovingAsync(Move(level: InitiatorLevel.Bureau));
        await OkAsync(DiscussAsync(key));
        (await CaseAsync<AffiliationCase>(key)).Status.ShouldBe(CaseStatus.AtMunicipal);
        await RefusedAsync(SignAsync(key), "ORG-CASE-STATE");
        await RefusedAsync(MunicipalAsync(key, null), "ORG-AFF-MUNICIPAL", "MunicipalNumber");
        await OkAsync(MunicipalAsync(key, "沪委〔2026〕5号"));
        await OkAsync(SignAsync(key));

        AffiliationRoute.Steps(InitiatorOrigin.District, InitiatorLevel.Bureau).ShouldContain("市委批复");
        AffiliationRoute.Steps(InitiatorOrigin.District, InitiatorLevel.ViceBureau).ShouldNotContain("市委批复");
        var vice = await MovingAsync(Move(level: InitiatorLevel.ViceBureau) with { OrganisationKey = (await World.BranchAsync(A, "甲二支部")).PublicId });
        await OkAsync(DiscussAsync(vice));
        var found = await CaseAsync<AffiliationCase>(vice);
        (found.Status, found.DecidedBy).ShouldBe((CaseStatus.Agreed, "市委组织部"));
    }

    // L797.
    [Theory]
    [InlineData(null)]
    [InlineData("甲街道党工委\n乙镇党委")]
    public async Task A_notice_without_the_organisation_moved_is_refused(string? copies)
    {
        await BuildAsync();
        var key = await MovingAsync();
        await OkAsync(DiscussAsync(key));
        await RefusedAsync(SignAsync(key, copies), "ORG-AFF-NOTICE", "Copies");
        await OkAsync(SignAsync(key, "乙镇党委、甲一支部"));
    }

    // L797: signed by the responsible person.
    [Fact]
    public async Task An_unsigned_reply_is_refused()
    {
        await BuildAsync();
        var key = await MovingAsync();
        await OkAsync(DiscussAsync(key));
        await RefusedAsync(SignAsync(key, signatory: " "), "ORG-AFF-SIGNED", "Signatory");
    }

    // L787-789.
    [Theory]
    [InlineData(InitiatorOrigin.Central)]
    [InlineData(InitiatorOrigin.OutOfTown)]
    public async Task A_body_from_outside_consults_first(InitiatorOrigin origin)
    {
        await BuildAsync();
        var key = await MovingAsync(Move(origin));
        await RefusedAsync(DiscussAsync(key), "ORG-AFF-CONSULT", "Consulted");
        var version = await VersionAsync(key);
        await OkAsync(With((AffiliationRequestService s) => s.ConsultAsync(
            new ConsultOnAffiliation(key, version, "宝山区委", Today, "同意"), At(A))));
        await OkAsync(DiscussAsync(key));
    }

    [Fact]
    public async Task A_decision_on_paper_is_recorded_at_once_by_the_same_rules()
    {
        await BuildAsync();
        var record = Paper();
        await RefusedAsync(RecordAsync(record with { Number = null }), "ORG-CASE-TEXT", "ReplyNumber");
        await RefusedAsync(RecordAsync(record with { RepliedOn = null }), "ORG-CASE-DAY", "RepliedOn");
        await RefusedAsync(RecordAsync(record with { Signatory = null }), "ORG-AFF-SIGNED");
        await RefusedAsync(RecordAsync(record with { Copies = "乙镇党委" }), "ORG-AFF-NOTICE");
        await RefusedAsync(RecordAsync(record with { Request = Move(level: InitiatorLevel.Bureau) }), "ORG-AFF-MUNICIPAL");
        await RefusedAsync(RecordAsync(record with { Request = Move(InitiatorOrigin.Central) }), "ORG-AFF-CONSULT");
        (await Read(db => db.Set<AffiliationCase>().CountAsync())).ShouldBe(0);

        await OkAsync(RecordAsync(record));
        await OkAsync(RecordAsync(record));
        (await ParentOfBranchAsync()).ShouldBe(B.Id);
        (await Read(db => db.Set<AffiliationCase>().CountAsync(c => c.Status == CaseStatus.Done))).ShouldBe(1);
    }

    [Fact]
    public async Task Who_does_not_manage_both_superiors_records_nothing()
    {
        await BuildAsync();
        await RefusedAsync(RecordAsync(Paper(), At(A)), "ORG-CASE-SUPERIOR");
        (await ParentOfBranchAsync()).ShouldBe(A.Id);
    }

    [Fact]
    public async Task Two_cases_about_one_organisation_do_not_run_at_once()
    {
        await BuildAsync();
        await MovingAsync();
        await RefusedAsync(With((AffiliationRequestService s) => s.SaveAsync(Move(), At(A))), "ORG-CASE-OPEN");
    }

    [Fact]
    public async Task A_case_whose_organisation_has_moved_meanwhile_is_not_replied_to()
    {
        await BuildAsync();
        var key = await MovingAsync();
        await OkAsync(DiscussAsync(key));
        await OkAsync(With((OrganisationMoveService s) => s.MoveAsync(
            new MoveOrganisation(Branch.PublicId, Branch.Version, District.PublicId, Today, Papers.Approval), Department())));
        await RefusedAsync(SignAsync(key), "ORG-CASE-GONE");
    }

    [Fact]
    public async Task Moving_under_itself_or_where_it_is_is_refused_at_the_request()
    {
        await BuildAsync();
        var general = await World.OrganisationAsync(A, "总支", OrganisationKind.GeneralBranch);
        await RefusedAsync(With((AffiliationRequestService s) => s.SaveAsync(
            Move() with { OrganisationKey = A.PublicId, ToKey = general.PublicId }, At(District))), "ORG-NOT-UNDER-ITSELF");
        await RefusedAsync(With((AffiliationRequestService s) => s.SaveAsync(Move() with { ToKey = A.PublicId }, At(A))), "ORG-MOVE-SAME");
    }

    // L783: closing and merging the same way.
    [Fact]
    public async Task Closing_and_merging_without_a_document_are_refused()
    {
        await BuildAsync();
        var other = await World.BranchAsync(A, "甲二支部");
        await RefusedAsync(With((OrganisationClosingService s) => s.CloseAsync(
            new CloseOrganisation(Branch.PublicId, 1, Today), Department("说明"))), "ORG-APPROVAL-DOCUMENT", "ApprovalNumber");
        await RefusedAsync(With((OrganisationClosingService s) => s.MergeAsync(
            new MergeBranch(Branch.PublicId, 1, other.PublicId, Today), Department("说明"))), "ORG-APPROVAL-DOCUMENT", "ApprovalNumber");
        await OkAsync(With((OrganisationClosingService s) => s.CloseAsync(
            new CloseOrganisation(Branch.PublicId, 1, Today, Papers.Approval), Department())));
        (await With((ApprovalBook b) => b.OfAsync(Branch.Id))).ShouldHaveSingleItem().Kind.ShouldBe(ApprovalKind.Close);
    }

    private RecordAffiliation Paper() => new()
    {
        Request = Move(), Number = "宝组〔2026〕12号", RepliedOn = Today, Signatory = "王五", Copies = "甲一支部",
    };

    private Task<Outcome<Guid>> RecordAsync(RecordAffiliation input, CommandContext? context = null)
        => With((AffiliationReplyService s) => s.RecordAsync(input, context ?? At(District)));

    private async Task<Outcome<Guid>> MunicipalAsync(Guid key, string? number)
    {
        var version = await VersionAsync(key);
        return await With((AffiliationDecisionService s) => s.MunicipalAsync(new MunicipalReply(key, version, number, Today, CaseDecision.Agree), At(District)));
    }
}
