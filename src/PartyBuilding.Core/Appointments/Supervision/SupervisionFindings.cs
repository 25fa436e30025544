using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Appointments.Supervision;

/// <summary>What a supervision refuses apart from the rules of the documents.</summary>
internal static class SupervisionFindings
{
    public static readonly FieldFindings Fields = new("SUPERVISION");

    public static Finding Organisation(string field) => Fields.Must("UNIT", "找不到这个单位，或它不在您的管理范围内。", field, "请从列表中选择。");

    public static Finding Below() => Fields.Must("BELOW", "被检查的单位应在派出机关下面。", "UnitKey");

    public static Finding Period(DateOnly from) => Fields.Order("检查的最后一天", "第一天", from, "To");
}
