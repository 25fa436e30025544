using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.Cadres.Exchange;
using PartyBuilding.Core.Cadres.Forms;
using PartyBuilding.Core.Cadres.Layouts;
using PartyBuilding.Core.Cadres.Photos;
using PartyBuilding.Core.Cadres.Sets;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members.Sets;

namespace PartyBuilding.Core.Tests.Cadres.Forms;

public sealed class FormPrintTests : FormTest
{
    [Fact]
    public async Task The_form_shows_the_age_as_at_the_day_asked_for()
    {
        var cadre = await SameAsync();
        var form = await ShowAsync(cadre, new DateOnly(2026, 7, 1));
        Cell(form.First, "（35 岁）").ShouldNotBeNull();
        Cell((await ShowAsync(cadre, new DateOnly(2025, 12, 31))).First, "（34 岁）").ShouldNotBeNull();
    }

    [Fact]
    public async Task Every_row_of_both_pages_fills_its_columns_and_both_fit_A4()
    {
        var cadre = await SameAsync();
        (await MergeAsync(await UploadOneAsync(FormSamples.Fourth()), cadre)).IsOk.ShouldBeTrue();
        var form = await ShowAsync(cadre);
        foreach (var page in new[] { form.First, form.Second })
        {
            page.Widths.Sum().ShouldBeLessThanOrEqualTo(176);
            page.Rows.Sum(r => r.Height).ShouldBeLessThanOrEqualTo(250);
            page.Rows.Sum(r => r.Cells.Sum(c => c.Columns * c.Rows)).ShouldBe(page.Widths.Count * page.Rows.Count);
        }

        Cell(form.First, "改革前任职年龄界限为60岁").ShouldNotBeNull();
        Cell(form.First, "区规划局副局长").ShouldNotBeNull();
        Cell(form.Second, "妻子").ShouldNotBeNull();
    }

    [Theory]
    [InlineData(10, 12)]
    [InlineData(200, 9)]
    [InlineData(5000, 5)]
    public void Long_text_shrinks_rather_than_overflowing(int characters, double most)
    {
        var text = new string('字', characters);
        var points = FittingText.PointsFor(text, 150, 20);
        points.ShouldBeLessThanOrEqualTo(most);
        points.ShouldBeGreaterThanOrEqualTo(5);
    }

    [Fact]
    public void More_family_than_the_paper_has_lines_for_makes_the_lines_lower()
    {
        var family = Enumerable.Range(0, 12).Select(i => new FamilyItem("子", $"测试{i}", "201001", "群众", "某小学", [])).ToList();
        var form = FormLayout.Of(new ApprovalForm { Texts = new Dictionary<string, string> { ["XingMing"] = "测试甲" }, Family = family }, new DateOnly(2026, 1, 1));
        form.Second.Rows.Sum(r => r.Height).ShouldBeLessThanOrEqualTo(250);
        Cell(form.Second, "测试11").ShouldNotBeNull();
    }

    [Fact]
    public async Task The_document_is_valid_and_holds_photo_and_both_pages()
    {
        var cadre = await SameAsync();
        (await MergeAsync(await UploadOneAsync(), cadre)).IsOk.ShouldBeTrue();
        var (name, content) = await ExportAsync(FormFormat.Word, Section(), false, cadre);
        name.ShouldBe("测试甲任免审批表.docx");
        using var document = WordprocessingDocument.Open(new MemoryStream(content), isEditable: false);
        new OpenXmlValidator().Validate(document).Select(e => $"{e.Path?.XPath} {e.Description}").ShouldBeEmpty();
        var body = document.MainDocumentPart!.Document.Body!;
        body.Descendants<Table>().Count().ShouldBe(2);
        document.MainDocumentPart.ImageParts.Count().ShouldBe(1);
        body.InnerText.ShouldContain("区规划局党组");
        body.InnerText.ShouldNotContain(FormSamples.Number);
    }

    [Fact]
    public async Task Without_a_photo_the_form_says_where_it_goes_and_is_made_all_the_same()
    {
        var (_, content) = await ExportAsync(FormFormat.Word, Section(), false, await SameAsync());
        using var document = WordprocessingDocument.Open(new MemoryStream(content), isEditable: false);
        document.MainDocumentPart!.ImageParts.ShouldBeEmpty();
        document.MainDocumentPart.Document.Body!.InnerText.ShouldContain("照片");
    }

    [Fact]
    public async Task Many_leave_as_a_zip_with_a_file_for_each_and_every_record_says_so()
    {
        var (one, other) = (await SameAsync(), await SameAsync(West));
        using var output = new MemoryStream();
        var exported = await With((FormExport e) => e.WriteAsync(new ExportForms(FormFormat.Word, null, new CadreFilter()), output, Section()));
        exported.Value!.Name.ShouldBe("任免审批表_2份.zip");
        using var zip = new System.IO.Compression.ZipArchive(output);
        zip.Entries.Select(e => e.Name).ShouldBe(["001测试甲.docx", "002测试甲.docx"]);
        foreach (var key in new[] { one, other })
            (await RecordAsync(key))!.History.ShouldContain(h => h.Summary.Contains("导出任免审批表"));
    }

    [Fact]
    public async Task Exporting_is_a_permission_asks_a_reason_for_numbers_and_stays_in_scope()
    {
        var cadre = await SameAsync(West);
        using var output = new MemoryStream();
        var reader = Section() with { Actor = new Actor(1, "某", "某", new HashSet<string> { Permission.ViewCadres, Permission.ManageCadres }) };
        (await ExportAsync(cadre, reader, output)).Kind.ShouldBe(OutcomeKind.Forbidden);
        (await ExportAsync(cadre, Section(), output)).Findings.ShouldHaveSingleItem().RuleCode.ShouldBe("FORM-EXPORT-REASON");
        (await ExportAsync(cadre, Personnel(East, "交换"), output)).Kind.ShouldBe(OutcomeKind.NotFound);
        output.Length.ShouldBe(0);
    }

    [Fact]
    public async Task The_number_leaves_only_when_asked_for()
    {
        var cadre = await SameAsync();
        (await MergeAsync(await UploadOneAsync(), cadre)).IsOk.ShouldBeTrue();
        FormFile.Read((await ExportAsync(FormFormat.Fourth, Section(), false, cadre)).Content, null).Form![FormElements.Number].ShouldBe("");
        FormFile.Read((await ExportAsync(FormFormat.Fourth, null, true, cadre)).Content, null).Form![FormElements.Number].ShouldBe(FormSamples.Number);
    }

    [Fact]
    public async Task The_highest_education_of_each_way_is_printed_unless_another_is_chosen()
    {
        var cadre = await SameAsync();
        var college = await EducationAsync(cadre, "30", null, "1", "某学院");
        await EducationAsync(cadre, "21", "4", "1", "甲大学");
        await EducationAsync(cadre, "14", "3", "2", "乙大学");
        var form = await ShowAsync(cadre);
        Cell(form.First, "大学\n学士").ShouldNotBeNull();
        Cell(form.First, "研究生\n硕士").ShouldNotBeNull();
        // One school for level and degree is named once.
        Cell(form.First, "甲大学")!.Text.ShouldBe("甲大学");
        await ChooseAsync(cadre, (EducationSlot.FullTimeLevel, college), (EducationSlot.InServiceDegree, Guid.Empty));
        form = await ShowAsync(cadre);
        Cell(form.First, "大专\n学士").ShouldNotBeNull();
        Cell(form.First, "某学院\n甲大学").ShouldNotBeNull();
        Cell(form.First, "研究生")!.Text.ShouldBe("研究生");
        await ChooseAsync(cadre);
        Cell((await ShowAsync(cadre)).First, "大学\n学士").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_row_of_the_other_way_cannot_be_chosen()
    {
        var cadre = await SameAsync();
        var row = await EducationAsync(cadre, "14", "3", "2", "乙大学");
        var input = new ChooseEducation(cadre, await VersionAsync(cadre), new Dictionary<EducationSlot, Guid> { [EducationSlot.FullTimeLevel] = row });
        (await With((EducationPrintService s) => s.ChooseAsync(input, Section()))).Findings.ShouldHaveSingleItem().RuleCode.ShouldBe("CADRE-EDUCATION");
    }

    [Fact]
    public async Task The_photo_takes_the_place_of_the_one_before_and_only_pictures_are_taken()
    {
        var cadre = await SameAsync();
        (await PhotoAsync(cadre, FormSamples.Photo, Section())).IsOk.ShouldBeTrue();
        (await PhotoAsync(cadre, [0xFF, 0xD8, 0xFF, 1, 2, 3, 4, 5], Section())).IsOk.ShouldBeTrue();
        (await With((CadrePhotos p) => p.OpenAsync(cadre, Section().Scope)))!.FileName.ShouldBe("photo.jpg");
        (await PhotoAsync(cadre, "<svg onload=x>"u8.ToArray(), Section())).Findings.ShouldHaveSingleItem().RuleCode.ShouldBe("CADRE-PHOTO");
        (await PhotoAsync(cadre, FormSamples.Photo, Personnel(East))).Kind.ShouldBe(OutcomeKind.Forbidden);
        (await PhotoAsync(cadre, FormSamples.Photo, Personnel(West))).Kind.ShouldBe(OutcomeKind.NotFound);
        (await With((CadrePhotos p) => p.OpenAsync(cadre, OrgScope.Of(West.Path)))).ShouldBeNull();
        (await With((CadrePhotos p) => p.RemoveAsync(cadre, Section()))).IsOk.ShouldBeTrue();
        (await With((CadrePhotos p) => p.OpenAsync(cadre, Section().Scope))).ShouldBeNull();
    }

    private async Task<PrintedForm> ShowAsync(Guid cadre, DateOnly? asAt = null)
        => (await With((FormPrints p) => p.ShowAsync(cadre, asAt, Section().Scope, Section().Today)))!;

    private static FormCell? Cell(FormPage page, string text) => page.Rows.SelectMany(r => r.Cells).FirstOrDefault(c => c.Text.Contains(text, StringComparison.Ordinal));

    private Task<Outcome<ExportedFile>> ExportAsync(Guid cadre, CommandContext context, Stream output)
        => With((FormExport e) => e.WriteAsync(new ExportForms(FormFormat.Fourth, [cadre], new CadreFilter(), null, true), output, context));

    private Task<Outcome<Guid>> PhotoAsync(Guid cadre, byte[] content, CommandContext context)
        => With((CadrePhotos p) => p.SetAsync(cadre, new MemoryStream(content), context));

    private async Task ChooseAsync(Guid cadre, params (EducationSlot Slot, Guid Row)[] chosen)
    {
        var input = new ChooseEducation(cadre, await VersionAsync(cadre), chosen.ToDictionary(c => c.Slot, c => c.Row));
        (await With((EducationPrintService s) => s.ChooseAsync(input, Section()))).IsOk.ShouldBeTrue();
    }

    private async Task<Guid> EducationAsync(Guid cadre, string level, string? degree, string way, string school)
    {
        var values = new Dictionary<string, string?> { ["level"] = level, ["degree"] = degree, ["way"] = way, ["school"] = school };
        return (await With(async (CadreSetService s) => await s.AddAsync(new SaveSetRow(cadre, await VersionAsync(cadre), "education", Guid.CreateVersion7(), values), Section()))).Value;
    }
}
