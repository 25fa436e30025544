using PartyBuilding.Core.Cadres.Merging;

namespace PartyBuilding.Core.Tests.Cadres.Forms;

public sealed class CharDifferenceTests
{
    [Theory]
    [InlineData("区规划局局长", "区规划局副局长", "", "副")]
    [InlineData("甲乙丙", "甲丁丙", "乙", "丁")]
    [InlineData("", "甲", "", "甲")]
    [InlineData("一样", "一样", "", "")]
    [InlineData("2013.07", "201307", ".", "")]
    public void Only_the_characters_that_differ_are_marked(string one, string other, string ownOne, string ownOther)
    {
        var (left, right) = CharDifference.Of(one, other);
        string.Concat(left.Select(p => p.Text)).ShouldBe(one);
        string.Concat(right.Select(p => p.Text)).ShouldBe(other);
        string.Concat(left.Where(p => p.IsOwn).Select(p => p.Text)).ShouldBe(ownOne);
        string.Concat(right.Where(p => p.IsOwn).Select(p => p.Text)).ShouldBe(ownOther);
    }

    [Fact]
    public void Texts_too_long_to_compare_are_marked_between_what_they_share()
    {
        var (left, _) = CharDifference.Of("始" + new string('甲', 3000) + "末", "始" + new string('乙', 3000) + "末");
        left.Select(p => p.Text.Length).ShouldBe([1, 3000, 1]);
    }
}
