using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Tests.Common;

public sealed class ChineseDateTests
{
    [Theory]
    [InlineData("2008.5.1")]
    [InlineData("2008/5/1")]
    [InlineData("2008-05-01")]
    [InlineData("20080501")]
    [InlineData("2008年5月1日")]
    [InlineData("2008 年 5 月 1 日")]
    [InlineData("２００８．５．１")]
    [InlineData("２００８年５月１号")]
    [InlineData("二〇〇八年五月一日")]
    [InlineData("2008/5/1 0:00:00")]
    [InlineData("2008-05-01T00:00:00")]
    [InlineData(" 2008。5。1 ")]
    public void Dates_are_read_however_they_are_written(string text) =>
        ChineseDate.Read(text).Value.ShouldBe(new DateOnly(2008, 5, 1));

    [Theory]
    [InlineData("二零零八年十月二十一日", 10, 21)]
    [InlineData("二〇〇八年十二月三十日", 12, 30)]
    [InlineData("二〇〇八年十一月十日", 11, 10)]
    public void Tens_in_chinese_numerals_are_read(string text, int month, int day) =>
        ChineseDate.Read(text).Value.ShouldBe(new DateOnly(2008, month, day));

    [Theory]
    [InlineData("", "请填写日期")]
    [InlineData(null, "请填写日期")]
    [InlineData("2008.5", "缺少“日”")]
    [InlineData("200805", "缺少“日”")]
    [InlineData("2008年5月", "缺少“日”")]
    [InlineData("08.5.1", "四位")]
    [InlineData("2008.13.1", "没有 13 月")]
    [InlineData("2007-02-29", "2 月没有 29 日")]
    [InlineData("0000-01-01", "没有 1 日")]
    [InlineData("去年五月", "看不懂")]
    [InlineData("2008-05-01 13:45", "看不懂")]
    public void A_date_that_cannot_be_read_gets_a_sentence_that_says_why(string? text, string words)
    {
        var reading = ChineseDate.Read(text);
        reading.IsValid.ShouldBeFalse();
        reading.Error.ShouldNotBeNull().ShouldContain(words);
    }
}
