using System.IO.Compression;
using System.Text;
using ClosedXML.Excel;
using PartyBuilding.Core.Imports;
using PartyBuilding.Core.Imports.Sheets;
using Shouldly;
using Xunit;

namespace PartyBuilding.Core.Tests.Imports;

/// <summary>What becomes of sheets as they really come.</summary>
public sealed class BadSheetTests
{
    private const string Csv = "姓名,公民身份号码,入党时间,党支部\n张三,310113196005011233,2008.5.1,第一党支部\n";

    static BadSheetTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("utf-8")]
    [InlineData("gb18030")]
    [InlineData("utf-16")]
    public void A_csv_is_read_in_utf8_gbk_and_utf16(string encoding)
    {
        var chosen = Encoding.GetEncoding(encoding);
        using var file = new MemoryStream([.. chosen.GetPreamble(), .. chosen.GetBytes(Csv)]);
        Rows(file).Single().Cells.Select(c => c.Text).ShouldBe(["张三", "310113196005011233", "2008.5.1", "第一党支部"]);
    }

    [Fact]
    public void A_file_that_is_no_sheet_is_refused_in_words()
    {
        Refusal([0x25, 0x50, 0x44, 0x46, 0, 0, 0, 1]).ShouldContain("不是 Excel 工作簿");
        Refusal([]).ShouldContain("空的");
        Refusal([.. "PK\u0003\u0004 broken"u8]).ShouldContain("损坏");
        Refusal(new byte[21 * 1024 * 1024]).ShouldContain("20 MB");
    }

    [Fact]
    public void A_zip_bomb_is_refused_before_it_is_unpacked_whole()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            zip.CreateEntry("[Content_Types].xml").Open().Dispose();
            zip.CreateEntry("xl/workbook.xml").Open().Dispose();
            using var bomb = zip.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.SmallestSize).Open();
            var zeros = new byte[1024 * 1024];
            for (var i = 0; i < 50; i++)
                bomb.Write(zeros);
        }

        Refusal(stream.ToArray()).ShouldContain("解压后过大");
    }

    [Theory]
    [InlineData("xl/vbaProject.bin", "带有宏")]
    [InlineData("xl/externalLinks/externalLink1.xml", "链接")]
    public void Macros_and_links_to_other_files_are_refused(string part, string words)
    {
        using var file = Sheet(_ => { });
        using (var zip = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var entry = zip.CreateEntry(part).Open();
            entry.Write("x"u8);
        }

        Refusal(file.ToArray()).ShouldContain(words);
    }

    [Fact]
    public void An_old_workbook_with_a_password_or_macros_is_refused()
    {
        byte[] compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        Refusal([.. compound, .. Encoding.Unicode.GetBytes("EncryptedPackage")]).ShouldContain("密码");
        Refusal([.. compound, .. Encoding.Unicode.GetBytes("Workbook_VBA_PROJECT")]).ShouldContain("宏");
        Refusal([.. compound, .. Encoding.Unicode.GetBytes("Workbook")]).ShouldContain("损坏");
    }

    [Fact]
    public void The_stored_value_of_a_formula_is_taken_and_said_so()
    {
        using var file = Sheet(s => s.Cell(2, 1).FormulaA1 = "\"张\"&\"三\"");
        var sheet = ImportSheet.Open(file, SheetKinds.Of(ImportKind.Members)).Value!;
        sheet.Rows().First()[0].Text.ShouldBe("张三");
        sheet.Notes.ShouldContain(n => n.Contains("1 个单元格是公式"));
    }

    [Fact]
    public void Hidden_sheets_are_not_read_and_are_named()
    {
        using var file = Sheet(s =>
        {
            var hidden = s.Workbook.AddWorksheet("旧名册");
            hidden.Cell(1, 1).Value = "姓名";
            hidden.Cell(1, 2).Value = "入党时间";
            hidden.Hide();
        });
        var sheet = ImportSheet.Open(file, SheetKinds.Of(ImportKind.Members)).Value!;
        sheet.Tab.Name.ShouldBe("党员");
        sheet.Notes.ShouldContain(n => n.Contains("隐藏的工作表没有读：旧名册"));
    }

    [Fact]
    public void A_title_above_and_a_merged_head_over_two_rows_are_understood()
    {
        using var book = new XLWorkbook();
        var s = book.AddWorksheet("名册");
        s.Cell(1, 1).Value = "宝山区党员花名册";
        s.Range(1, 1, 1, 5).Merge();
        s.Cell(2, 1).Value = "姓 名";
        s.Range(2, 1, 3, 1).Merge();
        s.Cell(2, 2).Value = "基本情况";
        s.Range(2, 2, 2, 3).Merge();
        s.Cell(3, 2).Value = "性别";
        s.Cell(3, 3).Value = "身份证号（18位）";
        s.Cell(2, 4).Value = "*入党时间";
        s.Range(2, 4, 3, 4).Merge();
        s.Cell(2, 5).Value = "所在支部";
        s.Range(2, 5, 3, 5).Merge();
        s.Cell(4, 1).Value = "张三";
        using var file = new MemoryStream();
        book.SaveAs(file);
        var sheet = ImportSheet.Open(file, SheetKinds.Of(ImportKind.Members)).Value!;
        sheet.Head.LastRow.ShouldBe(3);
        sheet.Head.Map.OrderBy(m => m.Value).Select(m => m.Key).ShouldBe(
            [MemberColumns.Name, MemberColumns.Sex, MemberColumns.IdNumber, MemberColumns.JoinedOn, MemberColumns.Branch]);
        sheet.Rows().Single().Number.ShouldBe(4);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_day_is_the_same_day_in_the_1900_and_the_1904_calendar(bool calendar1904)
    {
        // 2008-05-01 is 39569 in the one and 38107 in the other.
        using var file = Sheet(s =>
        {
            s.Cell(2, 3).Value = calendar1904 ? 38107 : 39569;
            s.Cell(2, 3).Style.NumberFormat.Format = "yyyy-mm-dd";
        });
        if (calendar1904)
            Use1904(file);
        Rows(file).First()[2].ShouldBe(new SheetCell("2008-05-01", SheetCellKind.Date));
    }

    [Fact]
    public void A_number_of_eighteen_digits_shows_that_its_end_is_lost_and_fifteen_digits_stay_whole()
    {
        using var file = Sheet(s =>
        {
            s.Cell(2, 2).Value = 310113196005011233d;
            s.Cell(3, 2).Value = 310113600501123d;
            s.Cell(3, 1).Value = "李四";
        });
        var rows = Rows(file);
        rows[0][1].Text.ShouldContain("E+17");
        rows[1][1].Text.ShouldBe("310113600501123");
    }

    [Fact]
    public void The_template_is_recognised_by_itself()
    {
        using var file = new MemoryStream();
        new ImportTemplates().Write(SheetKinds.Of(ImportKind.Members), file);
        var sheet = ImportSheet.Open(file, SheetKinds.Of(ImportKind.Members)).Value!;
        sheet.Head.Map.Count.ShouldBe(MemberColumns.All.Count);
        sheet.Rows().ShouldBeEmpty();
    }

    private static MemoryStream Sheet(Action<IXLWorksheet> change)
    {
        using var book = new XLWorkbook();
        var sheet = book.AddWorksheet("党员");
        string[] heads = ["姓名", "公民身份号码", "入党时间", "党支部"];
        for (var i = 0; i < heads.Length; i++)
            sheet.Cell(1, i + 1).SetValue(heads[i]);
        sheet.Cell(2, 1).SetValue("张三");
        change(sheet);
        var stream = new MemoryStream();
        book.SaveAs(stream, new SaveOptions { EvaluateFormulasBeforeSaving = true });
        stream.Position = 0;
        return stream;
    }

    private static void Use1904(MemoryStream file)
    {
        using var zip = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true);
        var entry = zip.GetEntry("xl/workbook.xml")!;
        string xml;
        using (var reader = new StreamReader(entry.Open()))
            xml = reader.ReadToEnd();
        entry.Delete();
        using var writer = new StreamWriter(zip.CreateEntry("xl/workbook.xml").Open());
        writer.Write(xml.Contains("<x:workbookPr", StringComparison.Ordinal)
            ? xml.Replace("<x:workbookPr", "<x:workbookPr date1904=\"1\"", StringComparison.Ordinal)
            : xml.Replace("<workbookPr", "<workbookPr date1904=\"1\"", StringComparison.Ordinal));
    }

    private static List<SheetRow> Rows(MemoryStream file)
    {
        file.Position = 0;
        return [.. ImportSheet.Open(file, SheetKinds.Of(ImportKind.Members)).Value!.Rows()];
    }

    private static string Refusal(byte[] content)
    {
        using var file = new MemoryStream(content);
        return ImportSheet.Open(file, SheetKinds.Of(ImportKind.Members)).Findings.Single().Message;
    }
}
