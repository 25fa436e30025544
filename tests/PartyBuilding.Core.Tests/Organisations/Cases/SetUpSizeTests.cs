using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Organisations.Approvals;
using PartyBuilding.Core.Organisations.Cases;
using PartyBuilding.Core.Organisations.Setups;
using PartyBuilding.Core.Rules;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Organisations.Cases;

/// <summary>Number of members and kind, and the document, 2008 handbook L741-749.</summary>
public sealed class SetUpSizeTests : CaseTest
{
    // L741, L1015.
    [Fact]
    public async Task Two_members_are_refused_and_a_joint_branch_is_proposed()
    {
        await BuildAsync();
        var outcome = await AskAsync(Request(members: 2));
        var finding = outcome.Findings.ShouldHaveSingleItem();
        (finding.RuleCode, finding.Force).ShouldBe(("ORG-BRANCH-MIN", RuleForce.Must));
        finding.Remedy!.ShouldContain("联合成立");
        // A reason does not help: no band allows it.
        await RefusedAsync(AskAsync(Request(members: 2) with { SizeReason = "确有需要" }), "ORG-BRANCH-MIN");
    }

    [Fact]
    public async Task Three_members_make_a_branch()
    {
        await BuildAsync();
        await OkAsync(AskAsync(Request(members: 3)));
    }

    // L741: in general; outside the band it goes on with a reason.
    [Theory]
    [InlineData(49, OrganisationKind.Branch, true)]
    [InlineData(51, OrganisationKind.Branch, false)]
    [InlineData(51, OrganisationKind.GeneralBranch, true)]
    [InlineData(49, OrganisationKind.GeneralBranch, false)]
    [InlineData(100, OrganisationKind.GeneralBranch, true)]
    [InlineData(100, OrganisationKind.Committee, false)]
    [InlineData(101, OrganisationKind.Committee, true)]
    public async Task Each_band_has_its_kind_and_the_others_want_a_reason(int members, OrganisationKind kind, bool fits)
    {
        await BuildAsync();
        var request = Request(kind, members);
        if (fits)
        {
            await OkAsync(AskAsync(request));
            (await CaseAsync<SetUpCase>(request.Key)).SizeNote.ShouldBeNull();
            return;
        }

        await RefusedAsync(AskAsync(request), "ORG-SIZE-BAND", "FullMembers");
        var reasoned = request with { Key = Guid.NewGuid(), SizeReason = "驻地分散" };
        await OkAsync(AskAsync(reasoned));
        (await CaseAsync<SetUpCase>(reasoned.Key)).SizeNote.ShouldNotBeNull();
    }

    // L741 is silent at exactly 50.
    [Theory]
    [InlineData(OrganisationKind.Branch)]
    [InlineData(OrganisationKind.GeneralBranch)]
    public async Task At_fifty_somebody_chooses_and_the_note_is_kept(OrganisationKind kind)
    {
        await BuildAsync();
        var request = Request(kind, 50);
        await RefusedAsync(AskAsync(request), "ORG-SIZE-NO-BAND", "SizeReason");
        request = request with { Key = Guid.NewGuid(), SizeReason = "按工作需要选择" };
        await OkAsync(AskAsync(request));
        (await CaseAsync<SetUpCase>(request.Key)).SizeNote!.ShouldContain("手册没有规定");
        (await Read(db => db.BusinessEvents.Where(e => e.SubjectKey == request.Key && e.Kind == "organisation-case.submitted").SingleAsync()))
            .Summary.ShouldContain("手册没有规定");
    }

    [Fact]
    public async Task Where_the_district_has_said_what_to_do_at_fifty_nobody_is_asked()
    {
        await BuildAsync();
        await With((RuleSettings s) => s.SetParameterAsync(
            new SetRuleParameter("ORG-SIZE-BAND", "atGeneralBranchLimit", "branch", new DateOnly(2026, 1, 1)), Department("区里统一")));
        await OkAsync(AskAsync(Request(members: 50)));
        await RefusedAsync(AskAsync(Request(OrganisationKind.GeneralBranch, 50)), "ORG-SIZE-BAND");
    }

    [Fact]
    public async Task A_joint_branch_names_its_units()
    {
        await BuildAsync();
        var request = Request(members: 4) with { IsJoint = true, JointUnits = "甲公司" };
        await RefusedAsync(AskAsync(request), "ORG-SETUP-JOINT", "JointUnits");
        await OkAsync(AskAsync(request with { Key = Guid.NewGuid(), JointUnits = "甲公司\n乙公司" }));
    }

    // L749.
    [Fact]
    public async Task An_organisation_without_an_approval_number_is_refused()
    {
        await BuildAsync();
        foreach (var document in new[] { null, new ApprovalDocument(" ", Today), new ApprovalDocument("宝委〔2026〕8号", null) })
        {
            await RefusedAsync(With((OrganisationService s) => s.SetUpAsync(
                new SetUpOrganisation(A.PublicId, "新支部", OrganisationKind.Branch, Today, Approval: document), Department("说明"))), "ORG-APPROVAL-DOCUMENT");
        }
    }

    [Fact]
    public async Task An_old_organisation_whose_document_is_lost_is_written_down_with_the_reason()
    {
        await BuildAsync();
        var old = new SetUpOrganisation(A.PublicId, "老支部", OrganisationKind.Branch, new DateOnly(2021, 5, 1), IsRecordedFact: true);
        await RefusedAsync(SetUpAsync(old, null), "ORG-APPROVAL-DOCUMENT", "Reason");
        await RefusedAsync(SetUpAsync(old with { FoundedOn = Today.AddMonths(-6) }, "散失"), "ORG-APPROVAL-DOCUMENT", "IsRecordedFact");
        await OkAsync(SetUpAsync(old, "1962 年建立，批复散失"));
    }

    private Task<Outcome<Guid>> SetUpAsync(SetUpOrganisation input, string? reason)
        => With((OrganisationService s) => s.SetUpAsync(input, Department(reason)));
}
