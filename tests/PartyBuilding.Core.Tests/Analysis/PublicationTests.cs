using PartyBuilding.Core.Access;
using PartyBuilding.Core.Analysis.Publishing;
using PartyBuilding.Core.Analysis.Saved;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Queries.Conditions;

namespace PartyBuilding.Core.Tests.Analysis;

/// <summary>Figures are public only after approval and a secrecy check (L4539, F1 test 1).</summary>
public sealed class PublicationTests : AnalysisTest
{
    private CommandContext _clerk = null!;
    private CommandContext _district = null!;
    private Guid _analysis;

    [Fact]
    public async Task Without_an_approval_record_nothing_is_published()
    {
        var key = await ProposedAsync();
        var reader = await SecretaryAsync(Other, RoleCatalogue.BranchSecretary);
        (await FindAsync(key, reader)).ShouldBeNull();
        (await ApproveAsync(key, mayBePublic: false)).Findings.Single().Field.ShouldBe("MayBePublic");
        (await ApproveAsync(key, secrecyChecked: false)).Findings.Single().Field.ShouldBe("SecrecyChecked");
        (await ApproveAsync(key, on: new(2026, 7, 6))).Findings.Single().Field.ShouldBe("On");
        (await ApproveAsync(key, on: new(2026, 7, 4))).Findings.Single().Field.ShouldBe("On");
        (await FindAsync(key, reader)).ShouldBeNull();
        (await ApproveAsync(key)).IsOk.ShouldBeTrue();
        var published = (await FindAsync(key, reader))!;
        (published.Status, published.MayBePublic, published.SecrecyChecked, published.DecidedOn).ShouldBe((PublicationStatus.Published, true, true, new DateOnly(2026, 7, 5)));
        (published.MayDecide, published.MayWithdraw).ShouldBe((false, false));
        (await With((Publications p) => p.ListAsync(false, 1, reader))).Rows.Single().Organisation.ShouldBe("友谊路街道党工委");
    }

    [Fact]
    public async Task Nobody_approves_their_own_and_only_the_district_approves()
    {
        var key = await ProposedAsync();
        (await ApproveAsync(key, by: _clerk)).Kind.ShouldBe(OutcomeKind.Forbidden);
        (await ApproveAsync(key, by: await SecretaryAsync(District, RoleCatalogue.DistrictLeader))).Kind.ShouldBe(OutcomeKind.Forbidden);
        var own = Guid.CreateVersion7();
        (await With((PublicationService s) => s.ProposeAsync(new ProposePublication(own, _analysis, "通报"), _district))).Kind.ShouldBe(OutcomeKind.NotFound);
        var saved = Guid.CreateVersion7();
        await With((SavedAnalysisService s) => s.SaveAsync(new SaveAnalysis(saved, null, "区里", false, Members("age")), _district));
        (await With((PublicationService s) => s.ProposeAsync(new ProposePublication(own, saved, "通报"), _district))).IsOk.ShouldBeTrue();
        (await ApproveAsync(own)).Findings.Single().Message.ShouldContain("申请人不能批准自己的申请");
        (await ApproveAsync(own, by: await SecretaryAsync(District, RoleCatalogue.DistrictClerk))).IsOk.ShouldBeTrue();
    }

    [Fact]
    public async Task What_is_published_stays_as_it_was_when_the_data_change()
    {
        var key = await ProposedAsync();
        await World.MemberAsync(Branch, sex: "2");
        (await ApproveAsync(key)).IsOk.ShouldBeTrue();
        await World.MemberAsync(Branch, sex: "2");
        (await TableAsync(Members("sex"))).Total.Now.ShouldBe(3);
        (await FindAsync(key, _clerk))!.Table.Total.Now.ShouldBe(1);
    }

    [Fact]
    public async Task Withdrawing_wants_a_reason_and_hides_it_from_the_district_again()
    {
        var key = await ProposedAsync();
        await ApproveAsync(key);
        var reader = await SecretaryAsync(Other, RoleCatalogue.BranchSecretary);
        var version = (await FindAsync(key, reader))!.Version;
        (await WithdrawAsync(key, version, " ", _district)).Findings.Single().Field.ShouldBe("Reason");
        (await WithdrawAsync(key, version, "数字有误", reader)).Kind.ShouldBe(OutcomeKind.Forbidden);
        (await WithdrawAsync(key, version, "数字有误", _district)).IsOk.ShouldBeTrue();
        (await FindAsync(key, reader)).ShouldBeNull();
        var record = (await FindAsync(key, _district))!;
        (record.Status, record.Reason).ShouldBe((PublicationStatus.Withdrawn, "数字有误"));
        (await WithdrawAsync(key, record.Version, "再撤", _district)).Kind.ShouldBe(OutcomeKind.Conflict);
    }

    [Fact]
    public async Task A_click_twice_puts_forward_once_and_one_at_a_time_waits()
    {
        var key = await ProposedAsync();
        (await With((PublicationService s) => s.ProposeAsync(new ProposePublication(key, _analysis, "通报"), _clerk))).Value.ShouldBe(key);
        (await With((PublicationService s) => s.ProposeAsync(new ProposePublication(Guid.CreateVersion7(), _analysis, "通报"), _clerk))).Findings.Single().Field.ShouldBe("Purpose");
        (await With((PublicationService s) => s.ProposeAsync(new ProposePublication(Guid.CreateVersion7(), _analysis, ""), _clerk))).Findings.Single().Field.ShouldBe("Purpose");
        var version = (await FindAsync(key, _district))!.Version;
        (await With((PublicationService s) => s.RefuseAsync(new EndPublication(key, 99, "不宜公开"), _district))).Kind.ShouldBe(OutcomeKind.Conflict);
        (await With((PublicationService s) => s.RefuseAsync(new EndPublication(key, version, "不宜公开"), _district))).IsOk.ShouldBeTrue();
        (await FindAsync(key, _clerk))!.Status.ShouldBe(PublicationStatus.Refused);
    }

    [Fact]
    public async Task Figures_of_a_named_person_are_not_put_forward()
    {
        await ProposedAsync();
        var saved = Guid.CreateVersion7();
        var query = Members("sex") with { Condition = Asking(Line("name", ConditionOperator.Is, "张三")).Condition };
        (await With((SavedAnalysisService s) => s.SaveAsync(new SaveAnalysis(saved, null, "一人", false, query), _clerk))).IsOk.ShouldBeTrue();
        (await With((PublicationService s) => s.ProposeAsync(new ProposePublication(Guid.CreateVersion7(), saved, "通报"), _clerk))).Findings.Single().Message.ShouldContain("按姓名筛选");
    }

    private async Task<Guid> ProposedAsync()
    {
        await DistrictAsync();
        await World.MemberAsync(Branch, sex: "2");
        (_clerk, _district) = (await SecretaryAsync(Township), await SecretaryAsync(District, RoleCatalogue.DistrictClerk));
        var (key, id) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        _analysis = id;
        (await With((SavedAnalysisService s) => s.SaveAsync(new SaveAnalysis(id, null, "性别结构", false, Members("sex")), _clerk))).IsOk.ShouldBeTrue();
        (await With((PublicationService s) => s.ProposeAsync(new ProposePublication(key, id, "通报"), _clerk))).IsOk.ShouldBeTrue();
        return key;
    }

    private async Task<Outcome<bool>> ApproveAsync(Guid key, bool mayBePublic = true, bool secrecyChecked = true, DateOnly? on = null, CommandContext? by = null)
    {
        var version = (await FindAsync(key, _district))!.Version;
        return await With((PublicationService s) => s.ApproveAsync(
            new ApprovePublication(key, version, mayBePublic, secrecyChecked, on ?? new(2026, 7, 5)), by ?? _district));
    }

    private Task<Outcome<bool>> WithdrawAsync(Guid key, int version, string reason, CommandContext by)
        => With((PublicationService s) => s.WithdrawAsync(new EndPublication(key, version, reason), by));

    private Task<PublicationRecord?> FindAsync(Guid key, CommandContext reader) => With((Publications p) => p.FindAsync(key, reader));
}
