using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using PartyBuilding.Core.Documents;

namespace PartyBuilding.Core.Tests.Documents;

public sealed class DocxTemplateTests
{
    [Fact]
    public void A_name_cut_into_several_runs_is_filled_and_its_neighbours_stay()
    {
        var text = Fill(body => body.Append(Paragraph("致{", "{单", "位}", "}：请接收{{姓名}}同志。")), Fields(("单位", "第一党支部"), ("姓名", "某某")));
        text.ShouldBe("致第一党支部：请接收某某同志。");
    }

    [Fact]
    public void Several_names_in_one_run_are_filled() =>
        Fill(body => body.Append(Paragraph("{{a}}-{{ b }}-{{a}}")), Fields(("a", "甲"), ("b", "{{a}}"))).ShouldBe("甲-{{a}}-甲");

    [Fact]
    public void Full_width_braces_are_accepted() =>
        Fill(body => body.Append(Paragraph("｛｛姓名｝｝")), Fields(("姓名", "某某"))).ShouldBe("某某");

    [Fact]
    public void A_line_feed_becomes_a_line_break_and_special_characters_survive()
    {
        using var document = Open(FillBytes(body => body.Append(Paragraph("{{a}}")), Fields(("a", "<一>&\n二\u0001"))));
        var run = document.MainDocumentPart!.Document.Body!.Descendants<Run>().Single();
        run.Descendants<Break>().Count().ShouldBe(1);
        run.Descendants<Text>().Select(t => t.Text).ShouldBe(["<一>&", "二"]);
    }

    [Fact]
    public void A_marked_row_is_repeated_for_each_item()
    {
        using var document = Open(FillBytes(AddTable, new DocxData(
            new Dictionary<string, string> { ["支部"] = "第一党支部" },
            new Dictionary<string, IReadOnlyList<IReadOnlyDictionary<string, string>>>
            {
                ["人员"] = [Item("甲", "3"), Item("乙", "5")],
            })));
        var rows = document.MainDocumentPart!.Document.Body!.Descendants<TableRow>().Select(r => r.InnerText).ToArray();
        rows.ShouldBe(["姓名次数", "甲（第一党支部）3", "乙（第一党支部）5"]);
    }

    [Fact]
    public void In_a_table_within_a_table_the_inner_row_is_repeated()
    {
        var bytes = FillBytes(
            body => body.Append(new Table(new TableRow(new TableCell(
                Paragraph("外"), new Table(new TableRow(Cell("{{#人员}}{{姓名}}"))), Paragraph())))),
            new DocxData(
                new Dictionary<string, string>(),
                new Dictionary<string, IReadOnlyList<IReadOnlyDictionary<string, string>>> { ["人员"] = [Item("甲", "1"), Item("乙", "2")] }));
        using var document = Open(bytes);
        document.MainDocumentPart!.Document.Body!.InnerText.ShouldBe("外甲乙");
    }

    [Fact]
    public void An_empty_list_leaves_no_row()
    {
        using var document = Open(FillBytes(AddTable, new DocxData(
            new Dictionary<string, string> { ["支部"] = "x" },
            new Dictionary<string, IReadOnlyList<IReadOnlyDictionary<string, string>>> { ["人员"] = [] })));
        document.MainDocumentPart!.Document.Body!.Descendants<TableRow>().Count().ShouldBe(1);
    }

    [Fact]
    public void A_content_control_is_filled_by_its_tag()
    {
        var text = Fill(
            body => body.Append(new Paragraph(
                new SdtRun(
                    new SdtProperties(new Tag { Val = "姓名" }, new ShowingPlaceholder()),
                    new SdtContentRun(new Run(new Text("单击")), new Run(new Text("此处输入")))),
                new Run(new Text("同志")))),
            Fields(("姓名", "某某")));
        text.ShouldBe("某某同志");
    }

    [Fact]
    public void Headers_and_footers_are_filled_too()
    {
        using var document = Open(FillBytes(
            body => body.Append(Paragraph("正文")),
            Fields(("文号", "宝组〔2008〕1号")),
            main =>
            {
                main.AddNewPart<HeaderPart>().Header = new Header(Paragraph("{{文号}}"));
                main.AddNewPart<FooterPart>().Footer = new Footer(Paragraph("尾{{文号}}"));
            }));
        document.MainDocumentPart!.HeaderParts.Single().Header.InnerText.ShouldBe("宝组〔2008〕1号");
        document.MainDocumentPart.FooterParts.Single().Footer.InnerText.ShouldBe("尾宝组〔2008〕1号");
    }

    [Fact]
    public void A_name_without_a_value_stops_the_letter_and_is_told()
    {
        var error = Should.Throw<DocxTemplateException>(() => Fill(body => body.Append(Paragraph("{{姓名}}{{日期}}")), Fields(("姓名", "某某"))));
        error.Message.ShouldContain("日期");
        error.Message.ShouldNotContain("姓名");
        Should.Throw<DocxTemplateException>(() => FillBytes(AddTable, Fields(("支部", "x")))).Message.ShouldContain("#人员");
    }

    [Fact]
    public void What_is_no_document_is_refused_with_words()
    {
        using var output = new MemoryStream();
        Should.Throw<DocxTemplateException>(() => DocxTemplate.Fill(new MemoryStream("text"u8.ToArray()), Fields(), output))
            .Message.ShouldContain("Word");
        output.Length.ShouldBe(0);
    }

    private static void AddTable(Body body) => body.Append(new Table(
        new TableRow(Cell("姓名"), Cell("次数")),
        new TableRow(Cell("{{#人员}}{{姓名}}（{{支部}}）"), Cell("{{次数}}"))));

    private static TableCell Cell(string text) => new(Paragraph(text));

    private static Paragraph Paragraph(params string[] runs) => new(runs.Select(t => new Run(new Text(t))));

    private static Dictionary<string, string> Item(string name, string times) => new() { ["姓名"] = name, ["次数"] = times };

    private static DocxData Fields(params (string Name, string Value)[] fields) => new(fields.ToDictionary(f => f.Name, f => f.Value));

    private static string Fill(Action<Body> build, DocxData data)
    {
        using var document = Open(FillBytes(build, data));
        return document.MainDocumentPart!.Document.Body!.InnerText;
    }

    private static byte[] FillBytes(Action<Body> build, DocxData data, Action<MainDocumentPart>? more = null)
    {
        using var template = new MemoryStream();
        using (var document = WordprocessingDocument.Create(template, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.Document = new Document(new Body());
            build(main.Document.Body!);
            more?.Invoke(main);
        }

        template.Position = 0;
        using var output = new MemoryStream();
        DocxTemplate.Fill(template, data, output);
        return output.ToArray();
    }

    private static WordprocessingDocument Open(byte[] content) => WordprocessingDocument.Open(new MemoryStream(content), isEditable: false);
}
