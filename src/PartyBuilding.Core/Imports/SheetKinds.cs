using PartyBuilding.Core.Access;
using PartyBuilding.Core.Imports.Sheets;

namespace PartyBuilding.Core.Imports;

/// <summary>Every kind of sheet there is.</summary>
public static class SheetKinds
{
    // Whoever may send sheets at all needs besides what the entry forms of that kind ask for.
    public static readonly IReadOnlyList<SheetKind> All =
    [
        new(ImportKind.Members, "党员名册", "党员", "人", Permission.ManageMembers, MemberColumns.All, [ImportWay.Opening, ImportWay.Arrival], "/members/"),
        new(ImportKind.Organisations, "党组织名册", "党组织", "个", Permission.ManageOrganisations, OrganisationColumns.All, [ImportWay.Recorded], "/organisations/"),
        new(ImportKind.Committees, "班子名册", "班子成员", "名", Permission.ManageOrganisations, CommitteeColumns.All, [ImportWay.Recorded], "/organisations/"),
        new(ImportKind.Transfers, "转接表", "组织关系转接", "件", Permission.ManageMembers, TransferColumns.All, [ImportWay.Application, ImportWay.OnPaper], "/members/")
        {
            OneOf = [TransferColumns.To, TransferColumns.Outside],
        },
        new(ImportKind.Meetings, "组织生活登记表", "会议", "次", Permission.ManageMembers, MeetingSheetColumns.All, [ImportWay.Recorded], "/meetings/")
        {
            Hint = "一行一次会议。未到的写“姓名（原因）”逐人登记，只写人数的只记人数；已经记过的（同支部、类型、日期、议题）不会再记。",
        },
        new(ImportKind.DuesPayments, "党费收缴表", "交费", "笔", Permission.ManageMembers, DuesPaymentColumns.All, [ImportWay.Recorded], "/members/")
        {
            Hint = "一行一名党员一个月。支部要先开交费日期所在的月份；登记过的同一笔（同人、月份、日期、金额、凭证）不会再登记。",
        },
        new(ImportKind.AnnualResults, "年度考核结果表", "考核结论", "项", Permission.ManageAssessments, AnnualResultColumns.All, [ImportWay.Recorded], "/cadres/")
        {
            Hint = "一行一名干部一个年度。已有相同结论的不会再登记；已有别的结论的不能导入，要改的在干部信息集里改。",
        },
    ];

    public static SheetKind Of(ImportKind kind) => All.First(k => k.Kind == kind);

    /// <summary>
    /// The kind whose required heads are all there; of several, or of none, the one of which clearly most heads were
    /// recognised. Null when that cannot be told: somebody has to say.
    /// </summary>
    internal static SheetKind? Recognise(SheetFile file)
    {
        var known = All.Select(k => (Kind: k, Map: ImportSheet.HeadOf(file, k)?.Head.Map)).Where(x => x.Map is not null).ToList();
        var whole = known.FindAll(x => x.Kind.Missing(x.Map!).Count == 0);
        var ranked = (whole.Count > 0 ? whole : known).OrderByDescending(x => x.Map!.Count).ToList();
        return ranked switch
        {
            [] => null,
            [var only] => only.Kind,
            [var first, var second, ..] => first.Map!.Count > second.Map!.Count ? first.Kind : null,
        };
    }
}
