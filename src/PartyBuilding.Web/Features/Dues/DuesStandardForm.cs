using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Dues;

namespace PartyBuilding.Web.Features.Dues;

/// <summary>A member's new standard.</summary>
public sealed class DuesStandardForm
{
    public DuesKind? Kind { get; set; }

    public string? Base { get; set; }

    /// <summary>Per cent, as people say it.</summary>
    public string? Rate { get; set; }

    public string? Amount { get; set; }

    public string? FromMonth { get; set; }

    public string? Reason { get; set; }

    public static IReadOnlyList<SelectListItem> Kinds { get; } = [.. DuesWords.Kinds.Select(k => new SelectListItem(k.Value, k.Key.ToString()))];
}
