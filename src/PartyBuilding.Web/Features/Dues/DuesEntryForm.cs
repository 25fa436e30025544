using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Dues;

namespace PartyBuilding.Web.Features.Dues;

/// <summary>An entry of the ledger.</summary>
public sealed class DuesEntryForm
{
    public DuesEntryKind? Kind { get; set; }

    public DateOnly? On { get; set; }

    public string? Amount { get; set; }

    public string? Voucher { get; set; }

    public string? What { get; set; }

    public static IReadOnlyList<SelectListItem> Kinds { get; } = Items();

    private static List<SelectListItem> Items()
    {
        var (income, spending) = (new SelectListGroup { Name = "收入" }, new SelectListGroup { Name = "支出" });
        return [.. DuesWords.ByHand.Select(k => new SelectListItem(DuesWords.Entries[k], k.ToString()) { Group = DuesWords.IsIn(k) ? income : spending })];
    }
}
