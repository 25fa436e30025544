using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Cadres.Archives;

namespace PartyBuilding.Web.Features.Cadres.Archives;

/// <summary>Notes work of a keeper.</summary>
public sealed class WorkForm
{
    public Guid? SubmissionId { get; set; }

    public Guid? Organisation { get; set; }

    public ArchiveWorkKind? Kind { get; set; }

    public DateOnly? On { get; set; }

    public string? Subject { get; set; }

    public bool? HasPassed { get; set; }

    public DateOnly? CorrectBy { get; set; }

    [BindNever, ValidateNever]
    public IReadOnlyList<SelectListItem> Units { get; set; } = [];

    public static IReadOnlyList<SelectListItem> Kinds { get; } = [.. Enum.GetValues<ArchiveWorkKind>().Select(k => new SelectListItem(k.Title(), k.ToString()))];

    public static IReadOnlyList<SelectListItem> Results { get; } = [new("合格", "true"), new("不合格", "false")];
}
