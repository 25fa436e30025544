using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Cadres.Archives;

namespace PartyBuilding.Web.Features.Cadres.Archives;

/// <summary>Opens a file, or takes one in.</summary>
public sealed class FileForm
{
    public Guid? SubmissionId { get; set; }

    public Guid? CustodianKey { get; set; }

    public ArchiveKind? Kind { get; set; }

    public string? Number { get; set; }

    public string? Place { get; set; }

    public DateOnly? On { get; set; }

    public string? From { get; set; }

    public string? BasisKind { get; set; }

    public string? Basis { get; set; }

    public int? Pieces { get; set; }

    [BindNever, ValidateNever]
    public CadreHead Head { get; set; } = null!;

    [BindNever, ValidateNever]
    public IReadOnlyList<SelectListItem> Units { get; set; } = [];

    public static IReadOnlyList<SelectListItem> Kinds { get; } = [.. Enum.GetValues<ArchiveKind>().Select(k => new SelectListItem(k.Title(), k.ToString()))];
}
