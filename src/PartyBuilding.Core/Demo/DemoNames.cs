namespace PartyBuilding.Core.Demo;

/// <summary>
/// Makes up people's names from common surnames and common given characters. Characters that would too easily complete
/// the name of somebody widely known are left out, and no list of real people was used.
/// </summary>
internal sealed class DemoNames(DemoRandom random)
{
    // Earlier surnames are drawn more often: the pick is the smaller of two draws.
    private const string Surnames =
        "王李张陈刘朱沈徐陆顾周吴黄杨赵孙金龚严施钱蒋潘姚唐俞曹俞倪姜许奚胡郭何高林罗郑梁谢宋韩冯于董程袁邓傅曾彭吕苏卢丁魏薛叶阎余杜戴夏钟汪田任范方石谭廖邹熊孟秦白江邱尹侯万段雷黎史龙陶贺毛郝邵乔殷费季葛盛柏闵瞿康庄";

    private const string OldMale = "根生福兴祥发财荣贵宝林龙金水火土法仁义礼宗昌连全宏鸿良友善忠诚";
    private const string Male = "伟强磊军洋勇杰斌超鹏辉刚健峰俊浩宇翔晨毅博文昊天睿子轩铭晓亮栋凯旭炜骏哲诚志远嘉乐";
    private const string OldFemale = "秀英兰芳珍妹娣凤娟玉桂月琴素仙云菊香莲翠巧彩红珠宝琳惠";
    private const string Female = "芳娜敏静丽艳娟霞慧婷雪倩琳颖洁莉燕怡佳雯萍悦欣梦晓莹蕾蓉薇璐瑶诗涵可思雨妍";

    private readonly Dictionary<string, (string Sort, string Initials)> _keys = [];

    public string Make(bool male, int birthYear)
    {
        var surname = Surnames[Math.Min(random.Below(Surnames.Length), random.Below(Surnames.Length))];
        var old = random.Chance(birthYear < 1955 ? 0.75 : 0.1);
        var given = (male, old) switch
        {
            (true, true) => OldMale,
            (true, false) => Male,
            (false, true) => OldFemale,
            _ => Female,
        };
        var single = random.Chance(birthYear is > 1960 and < 1995 ? 0.3 : 0.1);
        var first = given[random.Below(given.Length)];
        return single ? $"{surname}{first}" : $"{surname}{first}{given[random.Below(given.Length)]}";
    }

    /// <summary>Sort key and initials; many people share a name, so each is worked out once.</summary>
    public (string Sort, string Initials) Keys(string name)
    {
        if (!_keys.TryGetValue(name, out var keys))
            _keys[name] = keys = (Common.Pinyin.SortKey(name), Common.Pinyin.Initials(name));
        return keys;
    }
}
