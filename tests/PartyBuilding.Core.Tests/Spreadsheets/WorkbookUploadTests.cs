using System.IO.Compression;
using System.Text;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Tests.Spreadsheets;

public sealed class WorkbookUploadTests
{
    [Fact]
    public void Our_own_workbook_passes_and_can_be_read_from_its_start()
    {
        using var stream = ReportSamples.Write();
        WorkbookUpload.Check(stream).IsOk.ShouldBeTrue();
        using var reader = WorkbookUpload.Open(stream);
        reader.Name.ShouldBe("汇总");
        reader.Read().ShouldBeTrue();
        reader.GetString(0).ShouldBe("覆盖情况汇总表");
    }

    [Theory]
    [InlineData("")]
    [InlineData("姓名,性别\n张三,男\n")]
    [InlineData("%PDF-1.7")]
    public void What_is_no_workbook_is_refused_in_words(string content)
        => Message(new MemoryStream(Encoding.UTF8.GetBytes(content))).ShouldContain("不是 Excel 工作簿");

    [Fact]
    public void A_zip_that_is_no_workbook_is_refused()
        => Message(Zip(("readme.txt", 10))).ShouldContain("不是 Excel 工作簿");

    [Fact]
    public void An_old_or_locked_workbook_is_told_apart()
        => Message(new MemoryStream([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])).ShouldContain(".xls");

    [Fact]
    public void A_torn_zip_is_refused()
    {
        var whole = ReportSamples.Write().ToArray();
        Message(new MemoryStream(whole[..(whole.Length / 2)])).ShouldContain("已损坏");
    }

    [Theory]
    [InlineData("xl/vbaProject.bin", "宏")]
    [InlineData("xl/externalLinks/externalLink1.xml", "链接")]
    [InlineData("xl/embeddings/oleObject1.bin", "嵌入")]
    [InlineData("xl/connections.xml", "链接")]
    public void Macros_links_and_embedded_objects_are_refused(string part, string word)
        => Message(Zip(("[Content_Types].xml", 10), ("xl/workbook.xml", 10), (part, 10))).ShouldContain(word);

    [Fact]
    public void A_zip_bomb_is_refused_before_it_is_read()
        => Message(Zip(("[Content_Types].xml", 10), ("xl/workbook.xml", 10), ("xl/worksheets/sheet1.xml", 40_000_000))).ShouldContain("解压后过大");

    [Fact]
    public void Too_many_parts_are_refused()
        => Message(Zip([.. Enumerable.Range(0, WorkbookUpload.MostParts + 1).Select(i => ($"xl/p{i}.xml", 1))])).ShouldContain("部件过多");

    private static string Message(MemoryStream stream)
    {
        var outcome = WorkbookUpload.Check(stream, "Workbook");
        outcome.Kind.ShouldBe(OutcomeKind.Refused);
        outcome.Findings.Single().Field.ShouldBe("Workbook");
        stream.Position.ShouldBe(0);
        return outcome.Findings.Single().Message;
    }

    private static MemoryStream Zip(params (string Name, int Size)[] parts)
    {
        var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, size) in parts)
            {
                using var part = archive.CreateEntry(name).Open();
                part.Write(new byte[size]);
            }
        }

        return stream;
    }
}
