using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.People.Sets;

namespace PartyBuilding.Web.Features.Members.Sets;

/// <summary>A row of an information set, or the proposal of one.</summary>
public sealed class SetRowForm
{
    public Guid? SubmissionId { get; set; }

    public int Version { get; set; }

    /// <summary>As typed, by key of the field.</summary>
    public Dictionary<string, string?> Values { get; set; } = new(StringComparer.Ordinal);

    public string? Reason { get; set; }

    [BindNever, ValidateNever]
    public RecordHead Head { get; set; } = null!;

    [BindNever, ValidateNever]
    public InfoSet Set { get; set; } = null!;

    /// <summary>Null for a new row.</summary>
    [BindNever, ValidateNever]
    public Guid? Row { get; set; }

    /// <summary>The reader writes the set; otherwise the form is a proposal.</summary>
    [BindNever, ValidateNever]
    public bool MayEdit { get; set; }

    [BindNever, ValidateNever]
    public CodeTableCatalogue Codes { get; set; } = CodeTableCatalogue.Embedded;

    [BindNever, ValidateNever]
    public DateOnly Today { get; set; }

    // Validation reads these before the record is there.
    public string At => $"{Head?.At}/sets/{Set?.Key}";

    public string Action => Row is { } row ? $"{At}/{row}" : $"{At}/new";

    public string Title => (MayEdit, Row) switch
    {
        (true, null) => $"增加：{Set?.Title}",
        (true, _) => $"修改：{Set?.Title}",
        (false, null) => $"申请增加：{Set?.Title}",
        _ => $"申请更正：{Set?.Title}",
    };

    /// <summary>Choices of a code field; a code withdrawn since stays while it stands in the row. Null makes an input.</summary>
    public IEnumerable<SelectListItem>? Items(InfoField field)
    {
        if (field.Standard is null)
            return null;
        var chosen = Values.GetValueOrDefault(field.Key);
        return Codes.Entries(field.Standard).Where(c => c.IsValidOn(Today) || c.Code == chosen).Select(c => new SelectListItem(c.Name, c.Code));
    }

    public static string? Hint(InfoField field) => field.Hint ?? field.Kind switch
    {
        InfoFieldKind.Date => "例如 20080501 或 2008.5.1",
        InfoFieldKind.Month => "例如 200805 或 2008.5",
        InfoFieldKind.Email => "例如 name@example.com",
        _ => null,
    };

    public static int MaxLength(InfoField field) => field.Kind switch
    {
        InfoFieldKind.Date or InfoFieldKind.Month or InfoFieldKind.Number or InfoFieldKind.Money or InfoFieldKind.Phone => 30,
        _ => field.Max,
    };

    public static string InputMode(InfoField field) => field.Kind switch
    {
        InfoFieldKind.Number => "numeric",
        InfoFieldKind.Money => "decimal",
        InfoFieldKind.Phone => "tel",
        InfoFieldKind.Email => "email",
        _ => "text",
    };
}
