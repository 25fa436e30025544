using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.Cadres.Posts;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Tests.Cadres;

/// <summary>Basic facts of a cadre outside the Party, and the papers of posts.</summary>
public sealed class CadreCorrectionTests : CadreTest
{
    [Fact]
    public async Task The_keeper_puts_right_what_was_recorded_of_somebody_outside_the_party()
    {
        var cadre = await CadreAsync();
        (await CorrectAsync(cadre, p => p with { Name = "测试乙", BirthDate = new DateOnly(1979, 3, 2), EducationCode = "21" })).IsOk.ShouldBeTrue();
        (await RecordAsync(cadre))!.ShouldSatisfyAllConditions(
            r => r.Name.ShouldBe("测试乙"), r => r.BirthDate.ShouldBe(new DateOnly(1979, 3, 2)), r => r.EducationCode.ShouldBe("21"), r => r.SexCode.ShouldBe("1"),
            r => r.History[0].Summary.ShouldBe("更正姓名、出生日期、学历"));
        // What was known before stays.
        (await Read(db => db.PersonFacts.Where(f => f.Kind == PersonFactKind.BirthDate && f.SupersededNo != Recorded.Current).Select(f => f.Value).ToListAsync())).ShouldBe(["1980-03-02"]);
    }

    [Fact]
    public async Task A_member_is_corrected_on_the_books_of_the_party()
    {
        var member = await World.MemberAsync(Branch);
        var cadre = (await RegisterAsync(New(East) with { PersonKey = member.Person.PublicId }, Section())).Value;
        (await CorrectAsync(cadre, p => p with { SexCode = "2" })).Findings.ShouldHaveSingleItem().RuleCode.ShouldBe("CADRE-MEMBER");
    }

    [Fact]
    public async Task A_correction_wants_a_reason_a_difference_and_known_codes()
    {
        var cadre = await CadreAsync();
        (await CorrectAsync(cadre, p => p with { SexCode = "2" }, Section())).Findings.ShouldHaveSingleItem().Field.ShouldBe("Reason");
        (await CorrectAsync(cadre, p => p)).IsOk.ShouldBeFalse();
        (await CorrectAsync(cadre, p => p with { Name = " ", SexCode = "7", BirthDate = new DateOnly(2027, 1, 1) })).Findings.Select(f => f.Field).ShouldBe(["Name", "BirthDate", "SexCode"], ignoreOrder: true);
    }

    [Fact]
    public async Task Only_the_keeper_corrects_and_a_stale_form_is_a_conflict()
    {
        var cadre = await CadreAsync();
        (await CorrectAsync(cadre, p => p with { SexCode = "2" }, Personnel(East, "核对"))).Kind.ShouldBe(OutcomeKind.Forbidden);
        (await CorrectAsync(cadre, p => p with { SexCode = "2" }, Personnel(West, "核对"))).Kind.ShouldBe(OutcomeKind.NotFound);
        var stale = new CorrectCadre(cadre, 99, Details);
        (await With((CadreCorrectionService s) => s.CorrectAsync(stale, Section("核对")))).Kind.ShouldBe(OutcomeKind.Conflict);
    }

    [Fact]
    public async Task Papers_of_a_post_stay_with_it_and_stand_in_the_history()
    {
        var (cadre, post) = await PostedAsync();
        var file = await AddFileAsync(cadre, post, Section());
        file.IsOk.ShouldBeTrue();
        (await FilesAsync(cadre))[post].ShouldHaveSingleItem().FileName.ShouldBe("任职通知.pdf");
        (await RecordAsync(cadre))!.History[0].Summary.ShouldContain("任职通知.pdf");
        (await With((CadrePostFiles f) => f.OpenAsync(cadre, post, file.Value, OrgScope.Of(West.Path)))).ShouldBeNull();
        (await With((CadrePostFiles f) => f.OpenAsync(cadre, Guid.NewGuid(), file.Value, OrgScope.Of(District.Path)))).ShouldBeNull();
        (await With((CadrePostFiles f) => f.WithdrawAsync(cadre, post, file.Value, Section()))).Findings.ShouldHaveSingleItem().Field.ShouldBe("Reason");
        (await With((CadrePostFiles f) => f.WithdrawAsync(cadre, post, file.Value, Section("传错了")))).IsOk.ShouldBeTrue();
        (await FilesAsync(cadre))[post].ShouldBeEmpty();
    }

    [Fact]
    public async Task Papers_are_added_by_the_keeper_of_the_record_only()
    {
        var (cadre, post) = await PostedAsync();
        (await AddFileAsync(cadre, post, Personnel(East))).Kind.ShouldBe(OutcomeKind.Forbidden);
        (await AddFileAsync(cadre, post, Personnel(West))).Kind.ShouldBe(OutcomeKind.NotFound);
        (await AddFileAsync(await CadreAsync(name: "测试丙"), post, Section())).Kind.ShouldBe(OutcomeKind.NotFound);
    }

    private static PersonDetails Details => new() { Name = "测试甲", SexCode = "1", BirthDate = new DateOnly(1980, 3, 2), EthnicityCode = "01" };

    private async Task<Outcome<Guid>> CorrectAsync(Guid cadre, Func<PersonDetails, PersonDetails> change, CommandContext? context = null)
    {
        var input = new CorrectCadre(cadre, (await RecordAsync(cadre))!.Version, change(Details));
        return await With((CadreCorrectionService s) => s.CorrectAsync(input, context ?? Section("核对档案")));
    }

    private async Task<(Guid Cadre, Guid Post)> PostedAsync()
    {
        var cadre = await CadreAsync();
        (await TakeAsync(await PostAsync(cadre, "某局", "副局长", new DateOnly(2024, 1, 1)))).IsOk.ShouldBeTrue();
        return (cadre, (await RecordAsync(cadre))!.Posts.ShouldHaveSingleItem().Key);
    }

    private async Task<Outcome<Guid>> AddFileAsync(Guid cadre, Guid post, CommandContext context)
    {
        using var content = new MemoryStream("%PDF-1.4\n%%EOF"u8.ToArray());
        return await With((CadrePostFiles f) => f.AddAsync(cadre, post, "任职通知.pdf", content, context));
    }

    private Task<ILookup<Guid, Core.Documents.AttachmentRow>> FilesAsync(Guid cadre) => With((CadrePostFiles f) => f.ListAsync(cadre, OrgScope.Of(District.Path)));
}
