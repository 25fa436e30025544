using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Members;

/// <summary>补记转接: transfers carried out on paper. 手册2008 L1685, L1698: across committees a relation travels by its letter.</summary>
public sealed class PaperTransferTests : ServiceTest
{
    private Organisation _here = null!;
    private Organisation _beside = null!;
    private Organisation _elsewhere = null!;
    private WorldMember _member = null!;

    [Fact]
    public async Task Inside_a_committee_no_letter_is_asked_for()
    {
        await DistrictAsync();
        (await MoveAsync(_beside, null)).IsOk.ShouldBeTrue();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    public async Task Across_committees_without_its_letter_it_is_refused(string? letter)
    {
        await DistrictAsync();
        (await MoveAsync(_elsewhere, letter)).Findings.ShouldHaveSingleItem().RuleCode.ShouldBe("MEM-PAPER-LETTER");
        (await Read(db => db.Postings.AnyAsync(p => p.Kind == PostingKind.TransferredOut))).ShouldBeFalse();
    }

    [Fact]
    public async Task Across_committees_the_letter_stands_in_the_history()
    {
        await DistrictAsync();
        (await MoveAsync(_elsewhere, "2026-0007")).IsOk.ShouldBeTrue();
        (await Read(db => db.Set<BusinessEvent>().Where(e => e.Kind == "member.transferred").Select(e => e.Summary).SingleAsync()))
            .ShouldEndWith("，介绍信 2026-0007");
    }

    [Fact]
    public async Task Out_of_the_district_it_needs_the_letter_and_a_name()
    {
        await DistrictAsync();
        (await OutAsync("江苏省某县委组织部", null)).Findings.ShouldHaveSingleItem().RuleCode.ShouldBe("MEM-PAPER-LETTER");
        (await OutAsync(new string('长', 121), "2026-0008")).Findings.ShouldHaveSingleItem().RuleCode.ShouldBe("MEM-MISSING");
        (await OutAsync("江苏省某县委组织部", "2026-0008")).IsOk.ShouldBeTrue();
        (await Read(db => db.MembershipSpells.Select(s => s.BranchId).SingleAsync())).ShouldBeNull();
    }

    private Task<Outcome<Guid>> MoveAsync(Organisation to, string? letter) => With((MemberTransferService s) => s.TransferAsync(
        new TransferMember(_member.Person.PublicId, 0, to.PublicId, new DateOnly(2026, 6, 20), LetterNumber: letter), Department()));

    private Task<Outcome<Guid>> OutAsync(string name, string? letter) => With((MemberTransferService s) => s.TransferOutAsync(
        new TransferMemberOut(_member.Person.PublicId, 0, new DateOnly(2026, 6, 20), name, letter), Department()));

    private async Task DistrictAsync()
    {
        var district = await World.DistrictAsync();
        var township = await World.TownshipAsync(district);
        _here = await World.BranchAsync(township, "甲支部");
        _beside = await World.BranchAsync(township, "乙支部");
        _elsewhere = await World.BranchAsync(await World.TownshipAsync(district, "大场镇党委"), "丙支部");
        _member = await World.MemberAsync(_here);
    }
}
