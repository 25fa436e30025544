using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace PartyBuilding.Web.Features.Cadres.Archives;

/// <summary>What every form about a file carries.</summary>
public abstract class ArchiveForm
{
    public Guid? SubmissionId { get; set; }

    public int Version { get; set; }

    public string? Reason { get; set; }

    public DateOnly? On { get; set; }

    [BindNever, ValidateNever]
    public ArchivePage Page { get; set; } = null!;

    // Validation reads it before the file is there.
    public string At => Page?.At ?? "";

    public Guid Key => SubmissionId ?? Guid.CreateVersion7();
}
