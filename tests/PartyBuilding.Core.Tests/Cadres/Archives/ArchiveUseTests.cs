using PartyBuilding.Core.Cadres.Archives;
using PartyBuilding.Core.Cadres.Sets;

namespace PartyBuilding.Core.Tests.Cadres.Archives;

public sealed class ArchiveUseTests : ArchiveTest
{
    [Fact]
    public async Task Nobody_borrows_or_reads_their_own_file_or_that_of_a_relative()
    {
        // F11 test 1, L4651.
        var cadre = await CadreAsync(name: "测试甲");
        (await With(async (CadreSetService s) => await s.AddAsync(
            new(cadre, await VersionAsync(cadre), "family", Guid.CreateVersion7(), new Dictionary<string, string?> { ["relation"] = "1", ["name"] = "测试乙" }), Section()))).IsOk.ShouldBeTrue();
        var file = await FileAsync(cadre);
        var own = await UseAsync(await LoanAsync(file, "测试甲"));
        Codes(own).ShouldBe(["ARC-OWN"]);
        own.Findings.Single().Source!.ShouldContain("L4651");
        Codes(await UseAsync(await LoanAsync(file, " 测试 乙") with { Kind = ArchiveUseKind.Consult, DueOn = null })).ShouldBe(["ARC-OWN"]);
        (await UseAsync(await LoanAsync(file, "测试丙"))).IsOk.ShouldBeTrue();
    }

    [Fact]
    public async Task A_namesake_needs_a_reason_on_record()
    {
        var file = await FileAsync(await CadreAsync(name: "测试甲"));
        var use = await LoanAsync(file, "测试甲") with { Kind = ArchiveUseKind.Consult, IsOther = true, Reason = null };
        (await UseAsync(use)).Findings.ShouldHaveSingleItem().Field.ShouldBe("Reason");
        (await UseAsync(use with { Reason = "外单位同名人员，已核对工作证" })).IsOk.ShouldBeTrue();
    }

    [Fact]
    public async Task A_reader_is_a_member_and_comes_with_the_form()
    {
        // F11 tests 1 and 4, L4647-4649.
        var file = await FileAsync();
        var use = await LoanAsync(file) with { Kind = ArchiveUseKind.Consult, DueOn = null, Reason = null };
        Codes(await UseAsync(use with { IsPartyMember = false })).ShouldBe(["ARC-MEMBER"]);
        Codes(await UseAsync(use with { FormNumber = "" })).ShouldBe(["ARC-FORM"]);
        Codes(await UseAsync(use with { Purpose = "99" })).ShouldBe(["ARC-PURPOSE"]);
        (await UseAsync(use)).IsOk.ShouldBeTrue();
        (await UseAsync(use with { Version = await FileVersionAsync(file) })).IsOk.ShouldBeTrue();
        (await FileRecordAsync(file))!.File.Uses.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_loan_has_reason_approver_and_day_and_is_not_lent_on()
    {
        // F11 test 3, L4650.
        var file = await FileAsync();
        var loan = await LoanAsync(file);
        (await UseAsync(loan with { DueOn = null })).Findings.ShouldHaveSingleItem().Field.ShouldBe("DueOn");
        (await UseAsync(loan with { Reason = " " })).Findings.ShouldHaveSingleItem().Field.ShouldBe("Reason");
        (await UseAsync(loan with { Approver = null })).Findings.ShouldHaveSingleItem().Field.ShouldBe("Approver");
        (await UseAsync(loan with { DueOn = Day.AddDays(-1) })).Findings.ShouldHaveSingleItem().Field.ShouldBe("DueOn");
        (await UseAsync(loan)).IsOk.ShouldBeTrue();
        Codes(await UseAsync(await LoanAsync(file))).ShouldBe(["ARC-RELEND"]);
    }
}
