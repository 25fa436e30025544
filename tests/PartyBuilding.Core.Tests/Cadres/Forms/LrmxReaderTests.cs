using System.Text;
using PartyBuilding.Core.Cadres.Exchange;
using PartyBuilding.Core.Cadres.Forms;

namespace PartyBuilding.Core.Tests.Cadres.Forms;

/// <summary>field-features 3.1–3.3: what a good importer puts up with, and what it must not.</summary>
public sealed class LrmxReaderTests
{
    private static readonly Encoding Gbk = FormEncoding.Chinese;

    [Fact]
    public void A_usual_file_is_read_with_its_family_photo_and_version()
    {
        var form = Read(FormSamples.Lrmx()).Form!;
        form[FormElements.Post].ShouldBe("区规划局副局长");
        form.Family.Select(f => f.Name).ShouldBe(["测试乙", "测试丙"]);
        form.Family[1].Unknown.ShouldHaveSingleItem().Content.ShouldBe("<BeiZhu>健在</BeiZhu>");
        form.Photo.ShouldBe(FormSamples.Photo);
        (form.Version, form.VersionText).ShouldBe((FormVersion.Third, "3.2.1.16"));
    }

    [Theory]
    [InlineData("", FormVersion.Second)]
    [InlineData("<Version>2.0</Version>", FormVersion.Second)]
    [InlineData("<Version>3.2.1.16</Version>", FormVersion.Third)]
    [InlineData("<Version>4.0</Version>", FormVersion.Fourth)]
    [InlineData("<DaoLingNianYue>205401</DaoLingNianYue>", FormVersion.Fourth)]
    public void The_version_is_told_by_its_element_or_by_what_only_the_new_form_has(string element, FormVersion expected)
        => Read(FormSamples.Lrmx(version: element)).Form!.Version.ShouldBe(expected);

    [Fact]
    public void Elements_nobody_knows_are_kept_as_they_came()
    {
        var form = Read(FormSamples.Fourth()).Form!;
        form[FormElements.AgeLimit].ShouldBe("改革前任职年龄界限为60岁");
        form.Unknown.ShouldHaveSingleItem().Content.ShouldBe("<XinXiang bian=\"1\"><Nei>甲&amp;乙</Nei></XinXiang>");
    }

    [Fact]
    public void A_file_in_GBK_is_read_whatever_it_says_of_itself()
    {
        foreach (var head in new[] { "<?xml version=\"1.0\" encoding=\"gb2312\"?>", "<?xml version=\"1.0\" encoding=\"utf-8\"?>", "" })
        {
            var reading = FormFile.Read(Gbk.GetBytes(FormSamples.Lrmx(head: head)), null);
            reading.Form![FormElements.NativePlace].ShouldBe("浙江绍兴");
            reading.Notes[0].ShouldContain("GBK");
        }
    }

    [Fact]
    public void Marks_at_the_beginning_and_UTF16_are_read()
    {
        foreach (var encoding in new Encoding[] { new UTF8Encoding(true), Encoding.Unicode, Encoding.BigEndianUnicode })
            FormFile.Read([.. encoding.GetPreamble(), .. encoding.GetBytes(FormSamples.Lrmx())], null).Form![FormElements.Sex].ShouldBe("男");
    }

    [Fact]
    public void No_photo_or_a_broken_one_never_refuses_a_file()
    {
        var none = Read(FormSamples.Lrmx().Replace(Convert.ToBase64String(FormSamples.Photo), "", StringComparison.Ordinal));
        none.Form.ShouldNotBeNull().Photo.ShouldBeNull();
        none.Notes.ShouldBe(["没有照片"]);
        var broken = Read(FormSamples.Lrmx().Replace(Convert.ToBase64String(FormSamples.Photo), "不是照片", StringComparison.Ordinal));
        broken.Form.ShouldNotBeNull().Photo.ShouldBeNull();
        broken.Notes.ShouldHaveSingleItem().ShouldContain("照片");
        var foreign = Read(FormSamples.Lrmx().Replace(Convert.ToBase64String(FormSamples.Photo), Convert.ToBase64String("BM12345"u8), StringComparison.Ordinal));
        foreign.Notes.ShouldHaveSingleItem().ShouldContain(".jpg");
    }

    [Fact]
    public void Broken_dates_missing_elements_and_invisible_characters_are_put_up_with()
    {
        var reading = Read("<Person><XingMing>测 试\u200b甲&#1;</XingMing><ChuShengNianYue>一九八零</ChuShengNianYue></Person>");
        reading.Form.ShouldNotBeNull()[FormElements.Birth].ShouldBe("一九八零");
        reading.Notes.ShouldContain(n => n.Contains("出生年月"));
    }

    [Theory]
    [InlineData("198003", 1980, 3)]
    [InlineData("19800302", 1980, 3)]
    [InlineData("1980.03", 1980, 3)]
    [InlineData("1980年3月", 1980, 3)]
    [InlineData("１９８０．３", 1980, 3)]
    public void Months_are_read_in_the_ways_people_write_them(string text, int year, int month) => FormDates.Month(text).ShouldBe(new DateOnly(year, month, 1));

    [Theory]
    [InlineData("这不是表")]
    [InlineData("%PDF-1.7")]
    [InlineData("<Persons><A/></Persons>")]
    [InlineData("<Person><XingMing>测试甲</XingMing>")]
    [InlineData("<Person><XingBie>男</XingBie></Person>")]
    [InlineData("\"只有\",\"两项\"")]
    public void What_cannot_be_used_is_refused_with_what_to_do(string text)
    {
        var reading = Read(text);
        reading.Form.ShouldBeNull();
        reading.Fault!.ShouldMatch("请|核对");
    }

    [Fact]
    public void An_archive_under_a_false_name_is_refused()
        => FormFile.Read([0x50, 0x4B, 3, 4, 0, 0], null).Fault!.ShouldContain("压缩包");

    [Fact]
    public void A_bomb_of_entities_is_refused_without_being_expanded()
    {
        var bomb = "<!DOCTYPE p [<!ENTITY a \"哈哈哈哈哈哈\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]><Person><XingMing>&c;</XingMing></Person>";
        Read(bomb).Fault!.ShouldContain("不安全");
    }

    [Fact]
    public void A_file_that_names_another_file_reads_nothing()
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, "机密");
        var reading = Read($"<!DOCTYPE p [<!ENTITY x SYSTEM \"file://{path}\">]><Person><XingMing>测试甲</XingMing><JianLi>&x;</JianLi></Person>");
        File.Delete(path);
        reading.Form.ShouldBeNull();
        reading.Fault!.ShouldNotContain("机密");
    }

    [Fact]
    public void A_file_deeper_or_wider_than_any_form_is_refused()
    {
        Read("<Person><XingMing>测试甲</XingMing>" + string.Concat(Enumerable.Repeat("<a>", 100_000)) + string.Concat(Enumerable.Repeat("</a>", 100_000)) + "</Person>").Form.ShouldBeNull();
        Read("<Person><XingMing>测试甲</XingMing>" + string.Concat(Enumerable.Repeat("<a/>", 10_000)) + "</Person>").Form.ShouldBeNull();
    }

    [Fact]
    public void A_legacy_file_is_read_by_position_with_its_picture()
    {
        var form = FormFile.Read(Gbk.GetBytes(FormSamples.Legacy()), FormSamples.Photo).Form!;
        form[FormElements.FullTimeDegree].ShouldBe("工学学士");
        form[FormElements.Resume].ShouldBe("2009.09--2013.07  某大学学习\n2013.07--         区规划局科员");
        form.Family.Select(f => (f.Relation, f.Work)).ShouldBe([("妻子", "某中学教师"), ("父亲", "某厂退休")]);
        form.Unknown.Select(u => (u.Name, u.Content)).ShouldBe([("lrm.13", "不知何义"), ("lrm.34", "末项")]);
        form.Photo.ShouldBe(FormSamples.Photo);
    }

    [Fact]
    public void A_legacy_file_written_again_is_the_same_file()
        => LegacyForm.Write(FormFile.Read(Gbk.GetBytes(FormSamples.Legacy()), null).Form!).ShouldBe(FormSamples.Legacy());

    [Fact]
    public void A_file_written_again_holds_the_same_elements()
    {
        foreach (var text in new[] { FormSamples.Lrmx(), FormSamples.Lrmx(version: ""), FormSamples.Fourth() })
        {
            var form = Read(text).Form!;
            using var output = new MemoryStream();
            LrmxWriter.Write(form, output);
            var again = FormFile.Read(output.ToArray(), null).Form!;
            again.Texts.ShouldBe(form.Texts, ignoreOrder: true);
            KeptTexts.TextOf(again.Family).ShouldBe(KeptTexts.TextOf(form.Family));
            again.Unknown.ShouldBe(form.Unknown);
            again.Photo.ShouldBe(form.Photo);
        }
    }

    private static FormReading Read(string text) => FormFile.Read(Encoding.UTF8.GetBytes(text), null);
}
