using PartyBuilding.Core.Cadres.Resume;

namespace PartyBuilding.Core.Tests.Cadres;

public sealed class ResumeTextTests
{
    [Theory]
    [InlineData("1998.07--2003.05  甲厂技术员")]
    [InlineData("1998.7-2003.5 甲厂技术员")]
    [InlineData("1998年7月—2003年5月，甲厂技术员")]
    [InlineData("１９９８.０７－－２００３.０５　甲厂技术员")]
    [InlineData("1998/07～2003/05甲厂技术员")]
    [InlineData("1998.07至2003.05 甲厂技术员")]
    public void A_stretch_is_read_however_people_write_it(string line)
        => Read(line).ShouldBe([new ResumeLine(Month(1998, 7), Month(2003, 5), "甲厂技术员")]);

    [Theory]
    [InlineData("2005.06--         区文明办主任")]
    [InlineData("2005.06--至今 区文明办主任")]
    [InlineData("2005年6月至今区文明办主任")]
    public void An_open_stretch_lasts_to_this_day(string line)
        => Read(line).ShouldBe([new ResumeLine(Month(2005, 6), null, "区文明办主任")]);

    [Fact]
    public void Several_stretches_within_one_are_read_from_one_bracket()
        => Read("1998.07--2006.05  甲厂技术员\n（其间：2001.09--2003.06在市委党校学习；2004.03--2004.05挂职）\n2006.05--  乙局科员").ShouldBe(
        [
            new ResumeLine(Month(1998, 7), Month(2006, 5), "甲厂技术员"),
            new ResumeLine(Month(2001, 9), Month(2003, 6), "在市委党校学习", true),
            new ResumeLine(Month(2004, 3), Month(2004, 5), "挂职", true),
            new ResumeLine(Month(2006, 5), null, "乙局科员"),
        ]);

    [Fact]
    public void A_wrapped_line_belongs_to_the_stretch_above()
        => Read("1998.07--2003.05  甲厂\n      技术员、团委书记").ShouldBe([new ResumeLine(Month(1998, 7), Month(2003, 5), "甲厂技术员、团委书记")]);

    [Fact]
    public void What_cannot_be_read_is_named_by_its_line_and_the_rest_is_read()
    {
        var reading = ResumeText.Read("98年参加工作\n1998.13--2003.05  甲厂\n2003.05--2001.01  乙厂\n\n2003.05--2004.01  丙厂");
        reading.Faults.Select(f => f.Line).ShouldBe([1, 2, 3]);
        reading.Lines.Single().Text.ShouldBe("丙厂");
    }

    [Fact]
    public void Something_within_nothing_is_a_fault()
        => ResumeText.Read("（其间：2001.09--2003.06学习）").Faults.ShouldHaveSingleItem().Line.ShouldBe(1);

    [Fact]
    public void What_is_written_reads_back_the_same()
    {
        var random = new Random(6);
        for (var round = 0; round < 200; round++)
        {
            var lines = new List<ResumeLine>();
            var at = Month(1975, 1).AddMonths(random.Next(100));
            for (var i = random.Next(1, 9); i > 0; i--)
            {
                var to = i == 1 && random.Next(2) == 0 ? (DateOnly?)null : at.AddMonths(random.Next(60));
                lines.Add(new ResumeLine(at, to, $"单位{i}职务"));
                for (var within = random.Next(3); within > 0; within--)
                    lines.Add(new ResumeLine(at, at.AddMonths(within), $"学习{within}", true));
                at = (to ?? at).AddMonths(random.Next(3));
            }

            var read = ResumeText.Read(ResumeText.Write(lines));
            read.Faults.ShouldBeEmpty();
            read.Lines.ShouldBe(lines);
        }
    }

    private static IReadOnlyList<ResumeLine> Read(string text)
    {
        var reading = ResumeText.Read(text);
        reading.Faults.ShouldBeEmpty();
        return reading.Lines;
    }

    private static DateOnly Month(int year, int month) => new(year, month, 1);
}
