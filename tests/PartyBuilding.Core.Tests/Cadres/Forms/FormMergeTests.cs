using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.Cadres.Exchange;
using PartyBuilding.Core.Cadres.Forms;
using PartyBuilding.Core.Cadres.Merging;
using PartyBuilding.Core.Cadres.Sets;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members.Sets;
using PartyBuilding.Core.People.Sets;

namespace PartyBuilding.Core.Tests.Cadres.Forms;

public sealed class FormMergeTests : FormTest
{
    [Fact]
    public async Task Both_sides_stand_beside_each_other_with_what_may_be_taken()
    {
        var cadre = await SameAsync();
        await SetAsync(cadre, "person", ("native", "浙江宁波"), ("started", "2013-07"));
        var sides = (await CompareAsync(await UploadOneAsync(), cadre))!;
        Field(sides, FormElements.NativePlace).ShouldBe(("浙江宁波", "浙江绍兴", SideState.Different, true));
        // 201307 and 2013.07 are one month.
        Field(sides, FormElements.Started).ShouldBe(("201307", "2013.07", SideState.Spelling, true));
        Field(sides, FormElements.Name).State.ShouldBe(SideState.Same);
        sides.NumberState.ShouldBe(NumberState.New);
        sides.Proposed.ShouldContain(FormElements.Birthplace);
        sides.Proposed.ShouldNotContain(FormElements.NativePlace);
    }

    [Fact]
    public async Task Only_what_was_chosen_goes_into_the_record_and_the_old_value_stays_in_the_history()
    {
        var cadre = await SameAsync();
        await SetAsync(cadre, "person", ("native", "浙江宁波"), ("birthplace", "江苏南通"));
        (await MergeAsync(await UploadOneAsync(), cadre, new HashSet<string> { FormElements.NativePlace })).IsOk.ShouldBeTrue();
        var person = (await RowsAsync(cadre, "person")).ShouldHaveSingleItem();
        (person["native"], person["birthplace"]).ShouldBe(("浙江绍兴", "江苏南通"));
        var record = (await RecordAsync(cadre))!;
        record.History.Select(h => h.Summary).ShouldContain(s => s.Contains("并入任免审批表"));
        var lines = await With((MemberSetQueries q) => q.HistoryAsync(record.PersonKey, CadreSets.Find("person")!, cadre));
        lines.ShouldContain(l => l.Before == "浙江宁波" && l.After == "浙江绍兴");
    }

    // Issue 4: import, merge all, export gives the same elements, in every version.
    [Theory]
    [InlineData("second")]
    [InlineData("third")]
    [InlineData("fourth")]
    public async Task Importing_merging_everything_and_exporting_loses_nothing(string version)
    {
        var text = version switch { "second" => FormSamples.Lrmx(version: "<Version>2.0</Version>"), "third" => FormSamples.Lrmx(), _ => FormSamples.Fourth() };
        var cadre = await SameAsync();
        (await MergeAsync(await UploadOneAsync(text), cadre)).IsOk.ShouldBeTrue();
        var (_, content) = await ExportAsync(FormFormat.AsKept, null, true, cadre);
        ShouldBeSame(FormFile.Read(content, null).Form!, FormFile.Read(System.Text.Encoding.UTF8.GetBytes(text), null).Form!);
    }

    [Fact]
    public async Task A_legacy_file_goes_in_and_comes_out_the_same()
    {
        var cadre = await SameAsync();
        var row = (await UploadAsync(Section(), FormSamples.Zip(("甲.lrm", FormEncoding.Chinese.GetBytes(FormSamples.Legacy())), ("甲.pic", FormSamples.Photo))))[0];
        (await MergeAsync(row, cadre)).IsOk.ShouldBeTrue();
        var (name, content) = await ExportAsync(FormFormat.Legacy, null, false, cadre);
        name.ShouldEndWith(".zip");
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(content));
        zip.Entries.Select(e => e.Name).ShouldBe(["001测试甲.lrm", "001测试甲.pic"]);
        using var reader = new StreamReader(zip.Entries[0].Open(), FormEncoding.Chinese);
        (await reader.ReadToEndAsync()).ShouldBe(FormSamples.Legacy());
    }

    [Fact]
    public async Task Words_from_a_file_hold_until_the_rows_under_them_change()
    {
        var cadre = await SameAsync();
        (await MergeAsync(await UploadOneAsync(), cadre)).IsOk.ShouldBeTrue();
        await SetAsync(cadre, "assessments", ("year", "2026"), ("result", "1"));
        var sides = (await CompareAsync(await UploadOneAsync(), cadre))!;
        Field(sides, FormElements.Assessments).ShouldBe(("2026年优秀", "2023、2024年称职，2025年优秀", SideState.Different, true));
        Field(sides, FormElements.Rewards).State.ShouldBe(SideState.Same);
    }

    [Fact]
    public async Task The_resume_is_chosen_line_by_line()
    {
        var cadre = await SameAsync();
        await SetAsync(cadre, "resume", ("from", "2009-09"), ("to", "2013-07"), ("text", "某大学学习"));
        await SetAsync(cadre, "resume", ("from", "2013-07"), ("to", "2020-03"), ("text", "区规划局科员"));
        var row = await UploadOneAsync();
        var sides = (await CompareAsync(row, cadre))!;
        sides.Resume.Select(r => r.State).ShouldBe([SideState.Different, SideState.Same, SideState.OnlyTheirs, SideState.OnlyTheirs]);
        (await MergeAsync(row, cadre, new HashSet<string> { sides.Resume[3].Id })).IsOk.ShouldBeTrue();
        (await RowsAsync(cadre, "resume")).Select(r => r["text"]).ShouldBe(["某大学学习", "区规划局科员", "区规划局副局长"]);
    }

    [Fact]
    public async Task A_resume_that_cannot_be_read_is_kept_as_words_when_it_is_taken()
    {
        var cadre = await SameAsync();
        var text = FormSamples.Lrmx().Replace("2020.03--         区规划局副局长", "98年起在某处工作", StringComparison.Ordinal);
        var row = await UploadOneAsync(text);
        (await CompareAsync(row, cadre))!.ResumeFaults.ShouldNotBeEmpty();
        (await MergeAsync(row, cadre)).IsOk.ShouldBeTrue();
        var form = FormFile.Read((await ExportAsync(FormFormat.Third, null, true, cadre)).Content, null).Form!;
        form[FormElements.Resume].ShouldContain("98年起在某处工作");
        (await RowsAsync(cadre, "resume")).Count.ShouldBe(3);
    }

    [Fact]
    public async Task The_family_is_chosen_line_by_line_and_a_missing_line_is_removed_only_when_chosen()
    {
        var cadre = await SameAsync();
        await SetAsync(cadre, "family", ("relation", "1"), ("name", "测试乙"), ("work", "某小学"));
        await SetAsync(cadre, "family", ("relation", "2"), ("name", "测试子"));
        var row = await UploadOneAsync();
        var sides = (await CompareAsync(row, cadre))!;
        sides.Family.Select(f => f.State).ShouldBe([SideState.Different, SideState.OnlyTheirs, SideState.OnlyOurs]);
        (await MergeAsync(row, cadre, new HashSet<string> { "family:0" })).IsOk.ShouldBeTrue();
        (await RowsAsync(cadre, "family")).Select(r => (r["name"], r.GetValueOrDefault("work"))).ShouldBe([("测试子", null), ("测试乙", "某中学教师")]);
    }

    [Fact]
    public async Task Of_a_member_name_birth_and_joining_are_the_registers_and_not_taken()
    {
        var member = await World.MemberAsync(Branch);
        var cadre = (await RegisterAsync(New(East) with { PersonKey = member.Person.PublicId }, Section())).Value;
        var sides = (await CompareAsync(await UploadOneAsync(FormSamples.Lrmx(number: null)), cadre))!;
        foreach (var element in new[] { FormElements.Name, FormElements.Birth, FormElements.Joined })
            Field(sides, element).MayTake.ShouldBeFalse();
        sides.Fields.Single(f => f.Id == FormElements.Birth).Note!.ShouldContain("登记");
    }

    [Fact]
    public async Task Another_persons_number_stops_the_merge()
    {
        var cadre = await SameAsync();
        (await MergeAsync(await UploadOneAsync(), cadre)).IsOk.ShouldBeTrue();
        var other = await SameAsync(West, "测试丁");
        var refused = await MergeAsync(await UploadOneAsync(FormSamples.Lrmx("测试丁")), other);
        refused.Findings.ShouldHaveSingleItem().RuleCode.ShouldBe("FORM-NUMBER");
    }

    [Fact]
    public async Task Two_people_merge_one_file_and_one_of_them_is_told()
    {
        var cadre = await SameAsync();
        var row = await UploadOneAsync();
        var sides = (await CompareAsync(row, cadre))!;
        var input = new MergeForm(row.Key, cadre, await VersionAsync(cadre), sides.Seen, sides.Choices);
        (await With((FormMergeService s) => s.MergeAsync(input, Section()))).IsOk.ShouldBeTrue();
        // The double click of the same person is no second merge.
        (await With((FormMergeService s) => s.MergeAsync(input, Section()))).IsOk.ShouldBeTrue();
        var other = Section() with { Actor = Section().Actor with { Name = "干部科乙" } };
        var told = await With((FormMergeService s) => s.MergeAsync(input, other));
        told.Findings.ShouldHaveSingleItem().Message.ShouldContain("干部科甲");
        (await Read(db => db.BusinessEvents.CountAsync(e => e.Kind == "cadre.form-merged"))).ShouldBe(1);
        (await Read(db => db.Set<IncomingFormPart>().CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_record_changed_meanwhile_is_a_conflict_and_nothing_is_written()
    {
        var cadre = await SameAsync();
        var row = await UploadOneAsync();
        var sides = (await CompareAsync(row, cadre))!;
        await SetAsync(cadre, "person", ("native", "浙江宁波"));
        var input = new MergeForm(row.Key, cadre, await VersionAsync(cadre), sides.Seen, sides.Choices);
        (await With((FormMergeService s) => s.MergeAsync(input, Section()))).Kind.ShouldBe(OutcomeKind.Conflict);
        (await With((FormMergeService s) => s.MergeAsync(input with { Version = 1 }, Section()))).Kind.ShouldBe(OutcomeKind.Conflict);
        (await RowsAsync(cadre, "resume")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Whoever_may_not_write_the_record_does_not_merge_and_out_of_scope_is_not_there()
    {
        var cadre = await SameAsync();
        var row = (await UploadAsync(Personnel(East), FormSamples.File("甲.lrmx", FormSamples.Lrmx())))[0];
        var sides = (await CompareAsync(row, cadre))!;
        var input = new MergeForm(row.Key, cadre, await VersionAsync(cadre), sides.Seen, sides.Choices);
        // 区管: the unit reads the record and does not write it.
        (await With((FormMergeService s) => s.MergeAsync(input, Personnel(East)))).Kind.ShouldBe(OutcomeKind.Forbidden);
        (await With((FormMergeService s) => s.MergeAsync(input, Personnel(West)))).Kind.ShouldBe(OutcomeKind.NotFound);
    }

    [Fact]
    public async Task A_person_unknown_to_the_register_is_registered_from_the_file_and_then_merged()
    {
        var row = await UploadOneAsync();
        row.Match.ShouldBe(FormMatch.Nobody);
        var input = New(East) with { MissingIdReason = null };
        var made = await With((FormTrayService s) => s.RegisterAsync(row.Key, input, Section()));
        made.IsOk.ShouldBeTrue(string.Join(' ', made.Findings.Select(f => f.Message)));
        (await With((FormTrayService s) => s.RegisterAsync(row.Key, input, Section()))).Value.ShouldBe(made.Value);
        var item = (await With((TrayQueries q) => q.ItemAsync(row.Key, Section().Scope)))!;
        (item.Row.Match, item.Row.CadreKey).ShouldBe((FormMatch.Registered, made.Value));
        (await CompareAsync(row, made.Value))!.NumberState.ShouldBe(NumberState.Same);
        (await MergeAsync(row, made.Value)).IsOk.ShouldBeTrue();
        // The number makes the file find its person from now on.
        (await UploadOneAsync(FormSamples.Lrmx("测试甲", birth: "199102"))).Match.ShouldBe(FormMatch.Number);
    }

    [Fact]
    public async Task Without_a_number_anywhere_a_reason_is_asked_for()
    {
        var row = await UploadOneAsync(FormSamples.Lrmx(number: null));
        var refused = await With((FormTrayService s) => s.RegisterAsync(row.Key, New(East) with { MissingIdReason = null }, Section()));
        refused.Findings.ShouldHaveSingleItem().RuleCode.ShouldBe("FORM-NO-NUMBER");
    }

    private static (string Ours, string Theirs, SideState State, bool MayTake) Field(FormComparison sides, string element)
        => sides.Fields.Where(f => f.Id == element).Select(f => (f.Ours, f.Theirs, f.State, f.MayTake)).Single();

    private static void ShouldBeSame(ApprovalForm found, ApprovalForm expected)
    {
        found.Texts.OrderBy(t => t.Key).ShouldBe(expected.Texts.OrderBy(t => t.Key));
        KeptTexts.TextOf(found.Family).ShouldBe(KeptTexts.TextOf(expected.Family));
        found.Unknown.ShouldBe(expected.Unknown);
        found.Photo.ShouldBe(expected.Photo);
        (found.Version, found.VersionText).ShouldBe((expected.Version, expected.VersionText));
    }

    private async Task SetAsync(Guid cadre, string set, params (string Key, string Value)[] values)
    {
        var row = new SaveSetRow(cadre, await VersionAsync(cadre), set, Guid.CreateVersion7(), values.ToDictionary(v => v.Key, v => (string?)v.Value));
        var added = await With((CadreSetService s) => s.AddAsync(row, Section()));
        added.IsOk.ShouldBeTrue(string.Join(' ', added.Findings.Select(f => f.Message)));
    }

    private async Task<IReadOnlyList<IReadOnlyDictionary<string, string>>> RowsAsync(Guid cadre, string set)
        => [.. (await With((MemberSetQueries q) => q.RowsAsync(RecordKey(cadre), CadreSets.Find(set)!))).Select(r => r.Values)];

    private Guid RecordKey(Guid cadre)
    {
        using var db = NewContext();
        return db.Set<Cadre>().Where(c => c.PublicId == cadre).Select(c => c.Person!.PublicId).Single();
    }
}
