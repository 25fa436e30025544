using System.IO.Compression;
using System.Text;
using PartyBuilding.Core.Cadres.Exchange;

namespace PartyBuilding.Core.Tests.Cadres.Forms;

/// <summary>Made-up files of every version. Nobody in them exists.</summary>
internal static class FormSamples
{
    /// <summary>One pixel.</summary>
    public static readonly byte[] Photo = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    public const string Number = "360426199101010071";

    public static string Lrmx(string name = "测试甲", string version = "<Version>3.2.1.16</Version>", string more = "", string birth = "199101", string? number = Number, string head = "<?xml version=\"1.0\" encoding=\"utf-8\"?>")
        => $"""
        {head}
        <Person>
          <XingMing>{name}</XingMing><XingBie>男</XingBie><ChuShengNianYue>{birth}</ChuShengNianYue><MinZu>汉族</MinZu>
          <JiGuan>浙江绍兴</JiGuan><ChuShengDi>上海宝山</ChuShengDi><RuDangShiJian>民盟</RuDangShiJian><CanJiaGongZuoShiJian>2013.07</CanJiaGongZuoShiJian>
          <JianKangZhuangKuang>健康</JianKangZhuangKuang><ZhuanYeJiShuZhiWu>工程师</ZhuanYeJiShuZhiWu><ShuXiZhuanYeYouHeZhuanChang>城市规划</ShuXiZhuanYeYouHeZhuanChang>
          <QuanRiZhiJiaoYu_XueLi>大学</QuanRiZhiJiaoYu_XueLi><QuanRiZhiJiaoYu_XueWei>工学学士</QuanRiZhiJiaoYu_XueWei>
          <QuanRiZhiJiaoYu_XueLi_BiYeYuanXiaoXi>某大学建筑系城市规划专业</QuanRiZhiJiaoYu_XueLi_BiYeYuanXiaoXi><QuanRiZhiJiaoYu_XueWei_BiYeYuanXiaoXi/>
          <ZaiZhiJiaoYu_XueLi></ZaiZhiJiaoYu_XueLi>
          <XianRenZhiWu>区规划局副局长</XianRenZhiWu><NiRenZhiWu>区规划局局长</NiRenZhiWu><NiMianZhiWu>区规划局副局长</NiMianZhiWu>
          <JianLi>2009.09--2013.07  某大学建筑系学习
        2013.07--2020.03  区规划局科员
        （其间：2016.09--2018.06在某校学习）
        2020.03--         区规划局副局长</JianLi>
          <JiangChengQingKuang>2019年获区先进工作者。</JiangChengQingKuang><NianDuKaoHeJieGuo>2023、2024年称职，2025年优秀</NianDuKaoHeJieGuo>
          <RenMianLiYou>工作需要</RenMianLiYou>
          <JiaTingChengYuan>
            <Item><ChengWei>妻子</ChengWei><XingMing>测试乙</XingMing><ChuShengRiQi>199205</ChuShengRiQi><ZhengZhiMianMao>群众</ZhengZhiMianMao><GongZuoDanWeiJiZhiWu>某中学教师</GongZuoDanWeiJiZhiWu></Item>
            <Item><ChengWei>父亲</ChengWei><XingMing>测试丙</XingMing><ChuShengRiQi>1962.03</ChuShengRiQi><ZhengZhiMianMao>中共党员</ZhengZhiMianMao><GongZuoDanWeiJiZhiWu>某厂退休</GongZuoDanWeiJiZhiWu><BeiZhu>健在</BeiZhu></Item>
            <Item><ChengWei></ChengWei><XingMing></XingMing><ChuShengRiQi/><ZhengZhiMianMao/><GongZuoDanWeiJiZhiWu/></Item>
          </JiaTingChengYuan>
          <ChengBaoDanWei>区规划局党组</ChengBaoDanWei><JiSuanNianLingShiJian>202607</JiSuanNianLingShiJian><TianBiaoShiJian>20260701</TianBiaoShiJian><TianBiaoRen>某某</TianBiaoRen>
          <ShenFenZheng>{number}</ShenFenZheng><ZhaoPian>{Convert.ToBase64String(Photo)}</ZhaoPian>{version}{more}
        </Person>
        """;

    public static string Fourth(string name = "测试甲") => Lrmx(
        name, "<Version>4.0</Version>", "<GaiGeQianRenZhiNianLingJieXian>改革前任职年龄界限为60岁</GaiGeQianRenZhiNianLingJieXian><DaoLingNianYue>205401</DaoLingNianYue><XinXiang bian=\"1\"><Nei>甲&amp;乙</Nei></XinXiang>");

    /// <summary>33 fields and one more that nobody explains.</summary>
    public static string Legacy(string name = "测试甲")
    {
        var fields = new string[35];
        Array.Fill(fields, "");
        (fields[0], fields[1], fields[2], fields[3], fields[4], fields[5], fields[6], fields[7], fields[8]) = (name, "男", "199101", "汉族", "浙江绍兴", "民盟", "健康", "上海宝山", "201307");
        (fields[9], fields[10], fields[11], fields[13]) = ("大学#工学学士@#", "某大学城市规划专业#@#", "工程师", "不知何义");
        (fields[16], fields[17]) = ("城市规划", "2009.09--2013.07  某大学学习\r\n2013.07--         区规划局科员");
        (fields[18], fields[19]) = ("无", "2025年称职");
        (fields[20], fields[21], fields[22], fields[23], fields[24]) = ("妻子@父亲", "测试乙@测试丙", "199205@196203", "群众@中共党员", "某中学教师@某厂退休");
        (fields[25], fields[26], fields[27], fields[28], fields[29], fields[30], fields[31], fields[32], fields[34]) = ("副局长", "局长", "副局长", "工作需要", "某局党组", "202607", "某某", "20260701", "末项");
        return '"' + string.Join("\",\"", fields) + '"';
    }

    public static UploadedFile File(string name, string text, Encoding? encoding = null) => File(name, (encoding ?? Encoding.UTF8).GetBytes(text));

    public static UploadedFile File(string name, byte[] content) => new(name, new MemoryStream(content));

    public static UploadedFile Zip(params (string Name, byte[] Content)[] files)
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true, FormEncoding.Chinese))
        {
            foreach (var (name, content) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        stream.Position = 0;
        return new UploadedFile("一批.zip", stream);
    }
}
