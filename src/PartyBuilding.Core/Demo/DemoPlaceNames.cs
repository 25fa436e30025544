namespace PartyBuilding.Core.Demo;

/// <summary>Made-up names of villages, estates, companies, schools and offices for the branches.</summary>
internal sealed class DemoPlaceNames(DemoRandom random)
{
    private const string First = "东西南北新永长宝泰华安丰和顺海江春晨盛福康祥庆联星光友明清远";
    private const string Second = "兴安平泰和丰乐康宁华联新民建强利达成泾桥浜湾园苑庭坊塘溪";

    private static readonly string[] Offices =
        ["机关", "办公室", "综合科", "业务科", "监察科", "行政科", "管理所", "服务中心", "指导站", "检测站", "执法队", "宣传科", "信息中心", "档案室", "离退休"];

    private static readonly string[] Trades = ["实业公司", "钢管厂", "运输公司", "物业公司", "建材公司", "服装厂", "商贸公司", "机械厂", "仓储公司", "电子公司"];

    private readonly HashSet<string> _used = [];

    /// <summary>A name not given before, such as 永泾村 or 和兴苑居民区.</summary>
    public string Make(string body, DemoSites sites)
    {
        for (var turn = 0; ; turn++)
        {
            var name = Once(sites) + (turn < 40 ? "" : Chinese(turn - 39));
            if (_used.Add(body + name))
                return name;
        }
    }

    public static string Chinese(int number)
    {
        const string Digits = "零一二三四五六七八九";
        return number switch
        {
            < 10 => Digits[number].ToString(),
            < 20 => "十" + (number == 10 ? "" : Digits[number - 10]),
            < 100 => Digits[number / 10] + "十" + (number % 10 == 0 ? "" : Digits[number % 10]),
            _ => number.ToString(System.Globalization.CultureInfo.InvariantCulture),
        };
    }

    private string Once(DemoSites sites) => sites switch
    {
        DemoSites.Town => random.Below(10) switch
        {
            < 4 => Word() + "村",
            < 7 => Word() + "居民区",
            _ => Word() + random.Of(Trades),
        },
        DemoSites.Street => random.Chance(0.85) ? Word() + "居民区" : Word() + random.Of(Trades),
        DemoSites.Schools => Word() + random.Of(["小学", "中学", "幼儿园", "第一小学", "职业学校"]),
        DemoSites.Hospitals => Word() + random.Of(["社区卫生服务中心", "医院门诊部", "医院内科", "医院外科", "医院后勤", "卫生监督所"]),
        DemoSites.Police => Word() + random.Of(["派出所", "警务站", "交警中队", "治安支队"]),
        DemoSites.Companies => Word() + random.Of(Trades),
        _ => random.Of(Offices),
    };

    private string Word() => $"{First[random.Below(First.Length)]}{Second[random.Below(Second.Length)]}";
}
