using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Tests.Common;

public sealed class PinyinTests
{
    [Theory]
    [InlineData("张秀英", "ZXY")]
    [InlineData("曾国", "ZG")]
    [InlineData("单雄信", "SXX")]
    [InlineData("仇英", "QY")]
    [InlineData("解缙", "XJ")]
    [InlineData("区大相", "ODX")]
    [InlineData("查良", "ZL")]
    [InlineData("任光", "RG")]
    [InlineData("朴正", "PZ")]
    [InlineData("盖宽", "GK")]
    [InlineData("翟让", "ZR")]
    [InlineData("阚泽", "KZ")]
    [InlineData("尉迟恭", "YCG")]
    [InlineData("尉缭", "WL")]
    [InlineData("万俟卨", "MQX")]
    [InlineData("单于明", "CYM")]
    [InlineData("单于", "SY")]
    [InlineData("欧阳修", "OYX")]
    [InlineData("吕布", "LB")]
    [InlineData("买买提·艾力", "MMTAL")]
    [InlineData("李A2", "LA2")]
    [InlineData("單", "D")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void Initials_follow_the_reading_of_the_surname(string? name, string expected) => Pinyin.Initials(name).ShouldBe(expected);

    [Fact]
    public void Only_the_first_characters_are_read_as_a_surname()
    {
        Pinyin.Initials("王单").ShouldBe("WD");
        Pinyin.Initials("单行", isPerson: false).ShouldBe("DX");
    }

    [Fact]
    public void Names_are_ordered_by_pinyin_then_tone_and_one_surname_stays_together()
    {
        string[] expected = ["安然", "曹操", "曾祥", "詹天", "张安", "张飞", "章邯", "赵云", "周瑜"];
        string[] mixed = ["周瑜", "章邯", "赵云", "张飞", "詹天", "曾祥", "张安", "曹操", "安然"];
        var byKey = mixed.OrderBy(name => Pinyin.SortKey(name), StringComparer.Ordinal);
        byKey.ShouldBe(expected);
    }

    [Fact]
    public void A_shorter_name_comes_before_a_longer_one_with_the_same_beginning()
    {
        string[] names = ["李一一", "李", "李一"];
        names.OrderBy(name => Pinyin.SortKey(name), StringComparer.Ordinal).ShouldBe(["李", "李一", "李一一"]);
    }

    [Fact]
    public void A_key_is_ascii_and_never_longer_than_its_column()
    {
        var key = Pinyin.SortKey(string.Concat(Enumerable.Repeat("双庄", 60)));
        key.Length.ShouldBe(Pinyin.MaxSortKey);
        key.All(char.IsAscii).ShouldBeTrue();
        Pinyin.SortKey("𠮷田").All(char.IsAscii).ShouldBeTrue();
        Pinyin.Initials(new string('张', 80)).Length.ShouldBe(Pinyin.MaxInitials);
    }

    [Fact]
    public void Every_character_of_the_basic_block_in_common_use_has_a_reading()
    {
        // GB 2312 level one and two: 6,763 characters that a registry in Shanghai of 2005 could hold.
        System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);
        var gb = System.Text.Encoding.GetEncoding("GB2312");
        var without = new List<string>();
        for (byte high = 0xB0; high <= 0xF7; high++)
        {
            for (byte low = 0xA1; low <= 0xFE; low++)
            {
                var character = gb.GetString([high, low]);
                if (character[0] is < '\u4e00' or > '\u9fff') continue;
                if (Pinyin.Initials(character).Length != 1) without.Add(character);
            }
        }

        without.ShouldBeEmpty();
    }
}
