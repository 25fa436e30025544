using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Imports.Checking;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Organisations.Approvals;

namespace PartyBuilding.Core.Imports.Organisations;

/// <summary>Reads a row of a sheet of organisations; everything that cannot be read is told at once.</summary>
internal sealed class OrganisationRowReader(CodeTableCatalogue codes, DateOnly today)
{
    private const int LongestText = 400;

    private static readonly char[] Separators = [';', '；', '\n'];

    private static readonly Dictionary<string, OrganisationKind> Kinds = new(StringComparer.Ordinal)
    {
        ["党委"] = OrganisationKind.Committee, ["基层党委"] = OrganisationKind.Committee, ["党工委"] = OrganisationKind.WorkCommittee, ["工委"] = OrganisationKind.WorkCommittee,
        ["党总支"] = OrganisationKind.GeneralBranch, ["总支"] = OrganisationKind.GeneralBranch, ["总支部"] = OrganisationKind.GeneralBranch,
        ["党支部"] = OrganisationKind.Branch, ["支部"] = OrganisationKind.Branch,
    };

    private static readonly Dictionary<string, UnitLinkKind> Links = new(StringComparer.Ordinal)
    {
        ["与上级党组织相同"] = UnitLinkKind.SameAsSuperior, ["与上级相同"] = UnitLinkKind.SameAsSuperior, ["法人单位"] = UnitLinkKind.LegalUnit,
        ["联合党支部"] = UnitLinkKind.Joint, ["联合"] = UnitLinkKind.Joint,
    };

    private static readonly Dictionary<string, bool> YesNo = new(StringComparer.Ordinal)
    {
        ["是"] = true, ["有"] = true, ["Y"] = true, ["1"] = true, ["否"] = false, ["无"] = false, ["没有"] = false, ["N"] = false, ["0"] = false,
    };

    public OrganisationSheetRow Read(RowFindings found)
    {
        var cells = new CellReader(found, codes, today);
        return new OrganisationSheetRow
        {
            Number = found.Row.Number,
            Code = ChineseText.SearchKey(cells.Text(OrganisationColumns.Code, 60)),
            Name = cells.Text(OrganisationColumns.Name, OrganisationService.LongestName, required: true) ?? "",
            Kind = cells.Word(OrganisationColumns.Kind, Kinds, required: true),
            Parent = cells.Text(OrganisationColumns.Parent, LongestText) ?? "",
            FoundedOn = cells.Date(OrganisationColumns.FoundedOn),
            Approval = cells.Text(OrganisationColumns.Approval, ApprovalBook.LongestNumber),
            ApprovedOn = cells.Date(OrganisationColumns.ApprovedOn),
            Units = Units(cells, found),
            Link = cells.Word(OrganisationColumns.Link, Links),
            Reviews = cells.Word(OrganisationColumns.Reviews, YesNo),
            ChangedOn = cells.Date(OrganisationColumns.ChangedOn),
            ClosedOn = cells.Date(OrganisationColumns.ClosedOn),
        };
    }

    private static List<SheetUnit> Units(CellReader cells, RowFindings found)
    {
        var names = Parts(cells.Text(OrganisationColumns.Unit, LongestText));
        var codes = Parts(cells.Text(OrganisationColumns.CreditCode, LongestText)).ConvertAll(CreditCode.Clean);
        foreach (var fault in codes.Select(CreditCode.FaultOf).OfType<string>().Take(1))
            found.Reject(OrganisationColumns.CreditCode, "UNIT-CODE", fault, "请核对证照上的代码。");
        if (names.Count > 0 && codes.Count > 0 && names.Count != codes.Count)
            found.Reject(OrganisationColumns.CreditCode, "IMP-UNIT-COUNT", $"单位有 {names.Count} 个，代码有 {codes.Count} 个。", "几个单位和几个代码按同样的先后用分号隔开；有的单位没有代码，就分开登记。");
        if (names.Count == 0 && codes.Count > 0)
            found.Reject(OrganisationColumns.Unit, "UNIT-NAME", "填了统一社会信用代码，没有填单位名称。", "补上证照上的单位名称。");
        return [.. names.Select((name, i) => new SheetUnit(name, i < codes.Count ? codes[i] : ""))];
    }

    private static List<string> Parts(string? text)
        => [.. (text ?? "").Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(ChineseText.Clean)];
}
