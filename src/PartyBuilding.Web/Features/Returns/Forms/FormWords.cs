using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns.Designer;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Web.Features.Returns.Forms;

/// <summary>Forms in the words of the pages, and the choices of the designer.</summary>
public static class FormWords
{
    public static IReadOnlyList<SelectListItem> Frequencies { get; } = [.. Enum.GetValues<FormFrequency>().Select(f => new SelectListItem(f.Title(), f.ToString()))];

    public static IReadOnlyList<SelectListItem> Filers { get; } = [.. Enum.GetValues<Filer>().Select(f => new SelectListItem(f.Title(), f.ToString()))];

    public static IReadOnlyList<SelectListItem> Sources { get; } = [.. Enum.GetValues<ItemSource>().Select(s => new SelectListItem(Source(s), s.ToString()))];

    public static IReadOnlyList<SelectListItem> Units { get; } =
        [.. Enum.GetValues<ItemUnit>().Select(u => new SelectListItem(u == ItemUnit.Percent ? "百分比" : FigureText.Unit(u), u.ToString()))];

    public static IReadOnlyList<SelectListItem> Roundings { get; } =
        [new("四舍五入", nameof(Rounding.HalfUp)), new("舍去尾数", nameof(Rounding.CutOff))];

    public static IReadOnlyList<SelectListItem> Queries { get; } = [.. LedgerCatalogue.All.Select(e => new SelectListItem($"{e.Name}（{e.Query}）", e.Query))];

    public static IReadOnlyList<SelectListItem> Classes { get; } =
        [.. Enum.GetValues<CheckClass>().Select(c => new SelectListItem(c.Title(), c.ToString()))];

    public static IReadOnlyList<SelectListItem> Missing { get; } =
        [new("跳过，不校核", nameof(MissingFigures.Skip)), new("按 0 计", nameof(MissingFigures.Zero)), new("必须有数，没有就算查出", nameof(MissingFigures.Required))];

    public static IReadOnlyList<SelectListItem> Proofs { get; } =
        [new("不用附", nameof(FigureProof.None)), new("名单", nameof(FigureProof.List)), new("说明", nameof(FigureProof.Note))];

    public static string Source(ItemSource source) => source switch
    {
        ItemSource.Ledger => "取自台账",
        ItemSource.Manual => "手填",
        ItemSource.Return => "取自另一张报表",
        _ => "计算",
    };

    /// <summary>Where a cell comes from: the ledger's figure by name, or the expression.</summary>
    public static string Origin(FormItem item) => item.Source switch
    {
        ItemSource.Ledger => LedgerCatalogue.Find(item.Query)?.Name ?? item.Query ?? "",
        ItemSource.Computed or ItemSource.Return => item.Expression ?? "",
        _ => "",
    };

    public static string Effective(FormSummary form)
        => form.EffectiveTo is { } to ? $"{new Month(form.EffectiveFrom)} 至 {new Month(to)}" : $"{new Month(form.EffectiveFrom)} 起";
}
