using PartyBuilding.Core.Dues;

namespace PartyBuilding.Core.Imports;

/// <summary>The columns of a sheet of dues received, a row a member and month, in the order of the template.</summary>
public static class DuesPaymentColumns
{
    public const string Branch = nameof(OpenDuesSheet.BranchKey);
    public const string Name = "Name";
    public const string IdNumber = "IdNumber";
    public const string ForMonth = nameof(DuesPayment.ForMonth);
    public const string Amount = "Amount";
    public const string PaidOn = nameof(PayDues.PaidOn);
    public const string Voucher = nameof(PayDues.Voucher);
    public const string PaidBy = nameof(PayDuesRow.PaidByKey);
    public const string Note = nameof(PayDuesRow.Note);
    public const string Record = "Record";

    public static readonly IReadOnlyList<ImportColumn> All =
    [
        new(Branch, "党支部", true, "收党费的支部，全称或组织编号", "支部", "支部名称", "所在党支部", "党支部名称", "支部编号", "组织编号", "收缴支部") { Width = 32, Example = "宝山路第一党支部" },
        new(Name, "姓名", true, "交党费的党员", "党员姓名", "交费人", "缴费人", "交费党员") { Width = 10, Example = "张三" },
        new(IdNumber, "公民身份号码", false, "支部里有同名的才需要；该列先设为“文本”再填", "身份证号", "身份证号码", "身份证", "公民身份证号码") { Width = 22, IsSecret = true },
        new(ForMonth, "所属月份", true, "交哪个月的党费，年月，例如 202610 或 2026年10月；早于交费月份的记作补交，晚于的记作预交", "党费月份", "月份", "交费月份", "缴费月份", "所属年月", "党费所属月份") { Width = 12, Example = "2026年10月" },
        new(Amount, "金额", true, "元，最多两位小数，例如 12.50", "交纳金额", "缴纳金额", "实交", "实交金额", "实缴金额", "交费金额", "金额（元）", "党费金额", "实缴") { Width = 10, Example = "12.50" },
        new(PaidOn, "交费日期", true, "收到党费的日期，年月日，例如 2026-10-08；记在这一天所在的月份", "缴费日期", "收费日期", "交纳日期", "缴纳日期", "收款日期", "交费时间", "缴费时间") { Example = "2026-10-08" },
        new(Voucher, "凭证编号", true, "收据或其他凭证的编号，不超过 40 字", "凭证号", "收据号", "收据编号", "凭证", "票据号", "凭证号码") { Width = 16, Example = "收据 2026-1008" },
        new(PaidBy, "代交人", false, "由别人代交的写代交人：本支部党员的姓名；只在交当月党费时用", "代缴人", "代交") { Width = 10 },
        new(Note, "说明", false, "多于应交、月报已经上报等情况的理由，不超过 400 字", "备注", "理由") { Width = 26 },
        new(Record, "记录标识", false, "本系统导出的党员记录标识，可以代替号码", "记录编号（系统）") { Width = 38 },
    ];
}
