using PartyBuilding.Core.Cadres.Forms;

namespace PartyBuilding.Core.Cadres.Exchange;

/// <summary>Chinese words of the side tray.</summary>
public static class FormWords
{
    public static string Title(this IncomingFormStatus status) => status switch
    {
        IncomingFormStatus.Waiting => "待并入",
        IncomingFormStatus.Merged => "已并入",
        IncomingFormStatus.Dismissed => "不采用",
        IncomingFormStatus.Broken => "有问题",
        IncomingFormStatus.Repeated => "重复",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

    public static string Title(this FormMatch match) => match switch
    {
        FormMatch.Nobody => "名册里没有",
        FormMatch.Number => "按身份证号找到",
        FormMatch.NameAndBirth => "按姓名和出生年月找到",
        FormMatch.Candidates => "有同名的，请选择",
        FormMatch.Registered => "由这份表登记",
        _ => throw new ArgumentOutOfRangeException(nameof(match), match, null),
    };

    public static string Title(this FormVersion version) => version switch
    {
        FormVersion.Legacy => "旧版 .lrm",
        FormVersion.Second => "2.0",
        FormVersion.Third => "3.0",
        FormVersion.Fourth => "4.0（2025 年版）",
        _ => throw new ArgumentOutOfRangeException(nameof(version), version, null),
    };
}
