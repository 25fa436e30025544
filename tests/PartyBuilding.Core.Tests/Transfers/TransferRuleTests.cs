using PartyBuilding.Core.Common;
using PartyBuilding.Core.Transfers;

namespace PartyBuilding.Core.Tests.Transfers;

/// <summary>手册2008 L1683-1728, one test a rule.</summary>
public sealed class TransferRuleTests : TransferTest
{
    // L1685: 区县、大口及以上党委组织部门 transfer nationwide; a committee's consent is routed there.
    [Fact]
    public async Task A_committee_cannot_issue_out_of_the_district_and_its_consent_goes_to_the_district()
    {
        await SetUpAsync();
        var key = await OkAsync(RequestAsync(Ask() with { OutsideName = "外省某党委" }, At(A1)));
        await OkAsync(ConsentAsync(key, At(Sender)));
        var routed = await CaseAsync(key);
        (routed.Status, routed.LetterNumber).ShouldBe((TransferStatus.Consented, null));
        await RefusedAsync(ConsentAsync(key, At(Sender)), "TRF-NATIONWIDE");

        await OkAsync(ConsentAsync(key, At(District)));
        (await CaseAsync(key)).LetterNumber.ShouldBe("2026-0001");
    }

    // L1710-1714.
    [Fact]
    public async Task A_letter_without_the_dues_month_or_the_id_number_is_not_issued()
    {
        await SetUpAsync();
        var key = await OkAsync(RequestAsync(Ask() with { ToCommitteeKey = Receiver.PublicId, DuesPaidTo = null }, At(A1)));
        await RefusedAsync(ConsentAsync(key, At(Sender)), "TRF-LETTER-COMPLETE");

        var nameless = await World.MemberAsync(A1);
        var second = await OkAsync(RequestAsync(Ask(nameless) with { ToCommitteeKey = Receiver.PublicId }, At(A1)));
        await RefusedAsync(ConsentAsync(second, At(Sender)), "TRF-LETTER-COMPLETE");
    }

    // L1714: the number of days is blank in the source; a parameter.
    [Theory]
    [InlineData(0)]
    [InlineData(91)]
    public async Task A_letter_is_valid_for_one_to_ninety_days(int days)
    {
        await SetUpAsync();
        var key = await OkAsync(RequestAsync(Ask() with { ToCommitteeKey = Receiver.PublicId }, At(A1)));
        await RefusedAsync(ConsentAsync(key, At(Sender), days), "TRF-LETTER-VALID");
        await OkAsync(ConsentAsync(key, At(Sender)));
        (await CaseAsync(key)).ValidDays.ShouldBe(90);
    }

    // L1713, test 5 of §16: arrears are no reason to refuse.
    [Fact]
    public async Task Dues_paid_to_an_earlier_month_are_printed_and_not_refused()
    {
        await SetUpAsync();
        var key = await InTransitAsync(Ask() with { ToCommitteeKey = Receiver.PublicId, DuesPaidTo = 202604 });
        (await CaseAsync(key)).DuesPaidTo.ShouldBe(202604);
    }

    [Fact]
    public async Task An_expired_letter_needs_a_reason_to_be_accepted()
    {
        await SetUpAsync();
        var key = await InTransitAsync();
        Clock.Advance(TimeSpan.FromDays(91));
        await RefusedAsync(AcceptAsync(key, At(Receiver)), "TRF-LETTER-EXPIRED");
        await OkAsync(AcceptAsync(key, At(Receiver, "已电话核实")));
    }

    // L1728, test 1: accepted on the 5th, due a month later, overdue the day after.
    [Fact]
    public async Task The_receipt_is_due_one_month_after_acceptance_and_overdue_the_day_after_for_both_sides()
    {
        await SetUpAsync();
        var key = await AcceptedAsync();
        (await CaseAsync(key)).ReceiptDueOn.ShouldBe(new DateOnly(2026, 8, 5));
        foreach (var side in new[] { Sender, Receiver })
        {
            (await With((TransferQueries q) => q.CountsAsync(At(side).Scope, new DateOnly(2026, 8, 5)))).Overdue.ShouldBe(0);
            (await With((TransferQueries q) => q.CountsAsync(At(side).Scope, new DateOnly(2026, 8, 6)))).Overdue.ShouldBe(1);
        }
    }

    // L1694.
    [Fact]
    public async Task A_transfer_closes_only_when_the_receipt_is_back_and_agrees_with_the_letter()
    {
        await SetUpAsync();
        var key = await AcceptedAsync();
        await RefusedAsync(StepAsync(key, At(Sender), (s, i) => s.ArchiveAsync(i, At(Sender))), "TRF-CLOSE-RECEIPT");
        await RefusedAsync(ReceiptAsync(key, At(Sender), "2026-0009"), "TRF-RECEIPT-MATCH");
        (await ReceiptAsync(key, At(Receiver))).Kind.ShouldBe(OutcomeKind.Forbidden);
        await OkAsync(ReceiptAsync(key, At(Sender)));
        await OkAsync(StepAsync(key, At(Sender), (s, i) => s.ArchiveAsync(i, At(Sender))));
    }

    // L1692.
    [Fact]
    public async Task A_refusal_needs_a_reason_and_not_ours_a_report_upward()
    {
        await SetUpAsync();
        var key = await InTransitAsync();
        await RefusedAsync(RefuseAsync(key, At(Receiver), " "), "TRF-REFUSAL-REASON");
        await RefusedAsync(RefuseAsync(key, At(Receiver), "单位不在本镇", notOurs: true), "TRF-FIRST-ASKED");
        await OkAsync(RefuseAsync(key, At(Receiver), "单位不在本镇", notOurs: true, "区委组织部"));
        (await CaseAsync(key)).Answer.ShouldBe("单位不在本镇");
        (await With((TransferQueries q) => q.CountsAsync(At(District).Scope, Clock.Today()))).Todo.ShouldBe(1);
        (await BranchAsync()).ShouldBe(A1.Id);
    }

    // L1689: parents or spouse. L1690: the graduate or the parents.
    [Theory]
    [InlineData(TransferCircumstance.SoldierUnemployed, DestinationTie.ParentsResidence, true)]
    [InlineData(TransferCircumstance.SoldierUnemployed, DestinationTie.SpouseResidence, true)]
    [InlineData(TransferCircumstance.SoldierUnemployed, DestinationTie.OwnResidence, false)]
    [InlineData(TransferCircumstance.GraduateUnemployed, DestinationTie.OwnResidence, true)]
    [InlineData(TransferCircumstance.GraduateUnemployed, DestinationTie.ParentsResidence, true)]
    [InlineData(TransferCircumstance.GraduateUnemployed, DestinationTie.SpouseResidence, false)]
    [InlineData(TransferCircumstance.GraduateEmployed, DestinationTie.Employer, false)]
    public async Task Some_may_not_be_refused(TransferCircumstance circumstance, DestinationTie tie, bool bound)
    {
        await SetUpAsync();
        var key = await InTransitAsync(Ask() with { ToCommitteeKey = Receiver.PublicId, Circumstance = circumstance, Tie = tie });
        var refusal = RefuseAsync(key, At(Receiver), "没有合适的支部");
        if (bound)
            await RefusedAsync(refusal, circumstance == TransferCircumstance.SoldierUnemployed ? "TRF-MAY-NOT-REFUSE-SOLDIER" : "TRF-MAY-NOT-REFUSE-GRADUATE");
        else
            await OkAsync(refusal);
    }

    // L1687-1691: another destination than the one named goes on only with a reason.
    [Theory]
    [InlineData(TransferCircumstance.EmployerWithoutOrganisation, DestinationTie.PlaceOfBusiness, "TRF-DEST-BUSINESS")]
    [InlineData(TransferCircumstance.ResidenceDiffers, DestinationTie.OwnResidence, "TRF-DEST-RESIDENCE")]
    [InlineData(TransferCircumstance.SoldierEmployed, DestinationTie.Employer, "TRF-DEST-EMPLOYER")]
    [InlineData(TransferCircumstance.GraduateEmployed, DestinationTie.Employer, "TRF-DEST-EMPLOYER")]
    [InlineData(TransferCircumstance.SoldierUnemployed, DestinationTie.SpouseResidence, "TRF-DEST-SOLDIER")]
    [InlineData(TransferCircumstance.GraduateUnemployed, DestinationTie.OwnResidence, "TRF-DEST-GRADUATE")]
    [InlineData(TransferCircumstance.HonouredCadre, DestinationTie.FormerUnit, "TRF-DEST-HONOURED")]
    [InlineData(TransferCircumstance.EnterpriseRetired, DestinationTie.OwnResidence, "TRF-DEST-ENTERPRISE-RETIRED")]
    [InlineData(TransferCircumstance.SettledElsewhere, DestinationTie.PlaceOfSettlement, "TRF-DEST-SETTLED")]
    [InlineData(TransferCircumstance.AgencyRetired, DestinationTie.FormerUnit, "TRF-DEST-AGENCY-RETIRED")]
    public async Task A_case_has_its_destination_and_another_needs_a_reason(TransferCircumstance circumstance, DestinationTie fits, string code)
    {
        await SetUpAsync();
        var ask = Ask() with { ToCommitteeKey = Receiver.PublicId, Circumstance = circumstance, Tie = DestinationTie.None, RegisteredElsewhere = true };
        await RefusedAsync(RequestAsync(ask, At(A1)), code);
        await OkAsync(RequestAsync(ask with { Tie = fits }, At(A1)));
        var other = await NewMemberAsync(A1);
        await OkAsync(RequestAsync(ask with { Key = Guid.NewGuid(), PersonKeys = [other.Person.PublicId] }, At(A1, "本人确有困难")));
    }

    // L1687, test 4: registered and business place the same, the rule does not apply.
    [Fact]
    public async Task The_place_of_business_is_no_destination_where_the_employer_is_registered_there()
    {
        await SetUpAsync();
        await RefusedAsync(
            RequestAsync(Ask() with
            {
                ToCommitteeKey = Receiver.PublicId, Circumstance = TransferCircumstance.EmployerWithoutOrganisation, Tie = DestinationTie.PlaceOfBusiness,
            }, At(A1)),
            "TRF-DEST-BUSINESS");
    }
}
