using System.IO.Compression;
using PartyBuilding.Core.Documents;

namespace PartyBuilding.Core.Tests.Documents;

public sealed class FileKindTests
{
    [Theory]
    [InlineData("a.pdf", true)]
    [InlineData("a.PDF", true)]
    [InlineData("a.docx", true)]
    [InlineData("a.exe", false)]
    [InlineData("a.html", false)]
    [InlineData("a.svg", false)]
    [InlineData("a.docm", false)]
    [InlineData("a.pdf.exe", false)]
    [InlineData("a", false)]
    public void Only_listed_extensions_are_allowed(string name, bool allowed) => FileKind.IsAllowed(name).ShouldBe(allowed);

    [Theory]
    [InlineData("a.pdf", "%PDF-1.7", true)]
    [InlineData("a.pdf", "<html>", false)]
    [InlineData("a.pdf", "%P", false)]
    [InlineData("a.docx", "PK", false)]
    [InlineData("a.txt", "会议记录", true)]
    [InlineData("a.txt", "a\0b", false)]
    public void The_content_must_be_what_the_extension_says(string name, string content, bool fits) =>
        FileKind.IsWhatItSays(name, new MemoryStream(System.Text.Encoding.UTF8.GetBytes(content))).ShouldBe(fits);

    [Fact]
    public void A_workbook_is_no_document_and_macros_are_refused()
    {
        FileKind.IsWhatItSays("a.xlsx", Zip("xl/workbook.xml")).ShouldBeTrue();
        FileKind.IsWhatItSays("a.docx", Zip("xl/workbook.xml")).ShouldBeFalse();
        FileKind.IsWhatItSays("a.docx", Zip("word/document.xml")).ShouldBeTrue();
        FileKind.IsWhatItSays("a.docx", Zip("word/document.xml", "word/vbaProject.bin")).ShouldBeFalse();
    }

    [Fact]
    public void The_stream_is_left_at_its_beginning()
    {
        var content = Zip("xl/workbook.xml");
        FileKind.IsWhatItSays("a.xlsx", content);
        content.Position.ShouldBe(0);
    }

    private static MemoryStream Zip(params string[] entries)
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in entries) zip.CreateEntry(entry);
        }

        return stream;
    }
}
