using PartyBuilding.Core.Common;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Cadres.Exchange;

/// <summary>What commands about uploaded forms refuse.</summary>
internal static class FormFindings
{
    public static Finding NoFile() => Must("FORM-NONE", "请选择要上传的文件。", "Files");

    public static Finding TooMany(int count) => Must("FORM-MANY", $"一共 {count} 个文件，一次最多 {FormLimits.MostFiles} 个。", "Files", "请分几次上传。");

    public static Finding Decided(IncomingForm form)
        => Must("FORM-DECIDED", $"这份表已由 {form.DecidedBy} 于 {LocalTime.Of(form.DecidedAt!.Value):yyyy-MM-dd HH:mm} {form.Status.Title()}。");

    public static Finding Unreadable() => Must("FORM-BROKEN", "这个文件没有读懂，不能并入。", "", "请按提示重新导出后再传。");

    public static Finding OtherNumber() => Must("FORM-NUMBER", "文件上的身份证号与这名干部的不同，很可能不是同一个人，不能并入。", "", "请核对号码；登记的号码有误的先更正。");

    public static Finding NumberElsewhere() => Must("FORM-NUMBER", "文件上的身份证号登记在别人名下，不能并入。", "", "请先核对是否同一人，再联系区委组织部。");

    public static Finding Reason() => Must("FORM-REASON", "请填写不采用的原因。", "Reason");

    public static Finding NoNumber() => Must("FORM-NO-NUMBER", "文件上没有可用的身份证号，请选择没有号码的原因，或填写号码。", "IdNumber");

    public static Finding NoCadre() => Must("FORM-EXPORT-NONE", "没有选中干部。", "", "请在名单里选择，或导出筛选结果。");

    public static Finding TooManyExported(int count) => Must("FORM-EXPORT-MANY", $"一共 {count} 名，一次最多导出 {FormExport.Most} 名。", "", "请缩小范围后再导出。");

    public static Finding ExportReason() => Must("FORM-EXPORT-REASON", "文件里带身份证号，请填写导出的原因。", "Reason");

    private static Finding Must(string code, string message, string field = "", string? remedy = null) => new(code, RuleForce.Must, message, field, remedy);
}
