using PartyBuilding.Core.Dues;

namespace PartyBuilding.Core.Tests.Dues;

public sealed class YuanTextTests
{
    [Theory]
    [InlineData("12", 1200)]
    [InlineData("12.5", 1250)]
    [InlineData("12.05", 1205)]
    [InlineData("０.１０", 10)]
    [InlineData("￥1，234.50", 123450)]
    [InlineData("¥ 1,234,567.89 元", 123456789)]
    [InlineData("0", 0)]
    public void Sums_are_read_to_the_fen(string typed, long fen)
    {
        YuanText.Read(typed, out var read).ShouldBeNull();
        read.ShouldBe(fen);
    }

    [Fact]
    public void Blank_is_no_sum()
    {
        YuanText.Read(" 　", out var read).ShouldBeNull();
        read.ShouldBeNull();
    }

    [Theory]
    [InlineData("0.005", "两位小数")]
    [InlineData("1e3", "看不懂")]
    [InlineData("1E3", "看不懂")]
    [InlineData("-5", "负数")]
    [InlineData("－5", "负数")]
    [InlineData("1,23", "看不懂")]
    [InlineData("12..5", "看不懂")]
    [InlineData(".5", "看不懂")]
    [InlineData("十元", "看不懂")]
    [InlineData("∞", "看不懂")]
    [InlineData("99999999999999999999", "太大")]
    [InlineData("100000001", "太大")]
    public void What_is_no_sum_is_said_in_words(string typed, string word)
    {
        YuanText.Read(typed, out var read)!.ShouldContain(word);
        read.ShouldBeNull();
    }

    [Theory]
    [InlineData(0, "0.00")]
    [InlineData(5, "0.05")]
    [InlineData(123450, "1234.50")]
    [InlineData(-1005, "-10.05")]
    public void Fen_are_written_as_yuan(long fen, string text) => YuanText.Of(fen).ShouldBe(text);
}
