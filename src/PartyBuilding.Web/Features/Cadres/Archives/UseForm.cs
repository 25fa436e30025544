using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Cadres.Archives;

namespace PartyBuilding.Web.Features.Cadres.Archives;

/// <summary>Lets somebody consult, excerpt or borrow.</summary>
public sealed class UseForm : ArchiveForm
{
    public ArchiveUseKind? Kind { get; set; }

    public string? Unit { get; set; }

    public string? Reader { get; set; }

    public bool IsPartyMember { get; set; }

    public string? FormNumber { get; set; }

    public string? Purpose { get; set; }

    public string? Approver { get; set; }

    public string? Content { get; set; }

    public bool MayCopy { get; set; }

    public DateOnly? DueOn { get; set; }

    public bool IsOther { get; set; }

    public static IReadOnlyList<SelectListItem> Kinds { get; } = [.. Enum.GetValues<ArchiveUseKind>().Select(k => new SelectListItem(k.Title(), k.ToString()))];
}
