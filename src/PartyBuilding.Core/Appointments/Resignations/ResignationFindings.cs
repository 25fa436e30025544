using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Appointments.Resignations;

/// <summary>What a resignation refuses apart from the rules of the documents.</summary>
internal static class ResignationFindings
{
    public static readonly FieldFindings Fields = new("RESIGNATION");

    public static Finding Decider() => Fields.Must("UNIT", "找不到这个单位，或它不在您的管理范围内。", "DeciderKey", "请从列表中选择。");

    public static Finding Cadre() => Fields.Must("CADRE", "在您管理的在职干部中找不到这个人。", "CadreKey");

    public static Finding Post() => Fields.Must("POST", "这名干部没有在任的这个职务。", "PostKey", "请从列表中选择。");

    public static Finding Cause() => Fields.Must("CAUSE", "请选择同辞职种类一致的情形。", "Cause");

    public static Finding Twice() => Fields.Must("TWICE", "这个职务已经有一件没有办完的辞职。", "PostKey");

    public static Finding Forms() => Fields.Must("FORMS", "不称职票不能多于收回的票。", "Unfit");
}
