using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Organisations.Profiles;

/// <summary>What commands about contact and seal refuse.</summary>
internal static class ProfileFindings
{
    public static Finding TooLong(string what, int most, string field) => Must("ORG-CONTACT", $"{what}不能超过 {most} 字。", field);

    public static Finding Postcode() => Must("ORG-POSTCODE", "邮政编码是 6 位数字。", nameof(SaveContact.Postcode), "例如 201999。");

    public static Finding Telephone(string field) => Must("ORG-PHONE", "号码只能用数字、连字符、括号和空格。", field, "例如 021-56780000。");

    public static Finding NoUnit()
        => Must("ORG-NAME-UNIT", "没有印章的按“中共＋单位＋类别”组成名称，还没有登记所在单位。", "HasNoSeal", "请先在“单位”里登记，再来组成名称。", "全国党员管理信息系统采集要求");

    public static Finding Composed(string name) => Must("ORG-NAME-COMPOSED", $"没有印章的，名称组成为“{name}”。", "Name", "请核对后再按一次保存。", "全国党员管理信息系统采集要求");

    private static Finding Must(string code, string message, string field, string? remedy = null, string? source = null)
        => new(code, RuleForce.Must, message, field, remedy, source);
}
