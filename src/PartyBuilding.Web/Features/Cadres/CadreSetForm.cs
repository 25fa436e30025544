using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.People.Sets;

namespace PartyBuilding.Web.Features.Cadres;

/// <summary>A row of a cadre's information set.</summary>
public sealed class CadreSetForm
{
    public Guid? SubmissionId { get; set; }

    public int Version { get; set; }

    /// <summary>As typed, by key of the field.</summary>
    public Dictionary<string, string?> Values { get; set; } = new(StringComparer.Ordinal);

    public string? Reason { get; set; }

    [BindNever, ValidateNever]
    public CadreHead Head { get; set; } = null!;

    [BindNever, ValidateNever]
    public InfoSet Set { get; set; } = null!;

    /// <summary>Null for a new row.</summary>
    [BindNever, ValidateNever]
    public Guid? Row { get; set; }

    // Validation reads these before the record is there.
    public string At => $"{Head?.At}/sets/{Set?.Key}";

    public string Action => Row is { } row ? $"{At}/{row}" : $"{At}/new";

    /// <summary>Choices of a code field; a code withdrawn since stays while it stands in the row. Null makes an input.</summary>
    public IEnumerable<SelectListItem>? Items(InfoField field)
    {
        if (field.Standard is null)
            return null;
        var chosen = Values.GetValueOrDefault(field.Key);
        return Head.Codes.Catalogue.Entries(field.Standard).Where(c => c.IsValidOn(Head.Codes.Today) || c.Code == chosen).Select(c => new SelectListItem(c.Name, c.Code));
    }
}
