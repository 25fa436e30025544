using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Tests.Common;

public sealed class ChineseTextTests
{
    [Theory]
    [InlineData(null, "")]
    [InlineData(" \u3000 ", "")]
    [InlineData("　第一　　党支部\t（筹）　", "第一 党支部 (筹)")]
    [InlineData("ＡＢＣ１２３", "ABC123")]
    [InlineData("张\u200b三\u0007", "张三")]
    [InlineData("\uF9D1", "六")]
    [InlineData("𠮷田", "𠮷田")]
    public void Normalising_makes_equal_texts_equal(string? text, string expected) => ChineseText.Normalise(text).ShouldBe(expected);

    // Not as InlineData: the runner does not carry a lone surrogate over.
    [Fact]
    public void Half_a_character_is_dropped() => ChineseText.Normalise("张" + (char)0xD840).ShouldBe("张");

    [Fact]
    public void A_search_key_is_upper_case() => ChineseText.SearchKey(" ｚｘｙ abc ").ShouldBe("ZXY ABC");

    [Fact]
    public void Text_that_is_shown_keeps_its_chinese_punctuation() =>
        ChineseText.Clean(" 机关（第１）　党支部，Ａ组 ").ShouldBe("机关（第1） 党支部，A组");

    [Theory]
    [InlineData("张　三", "张三")]
    [InlineData(" 买买提．艾力 ", "买买提·艾力")]
    [InlineData("阿依古丽•买买提", "阿依古丽·买买提")]
    [InlineData("买买提.艾力", "买买提·艾力")]
    [InlineData("Anna  J. Li", "Anna J. Li")]
    public void A_name_loses_its_padding_and_gets_one_kind_of_dot(string text, string expected) =>
        ChineseText.PersonName(text).ShouldBe(expected);
}
