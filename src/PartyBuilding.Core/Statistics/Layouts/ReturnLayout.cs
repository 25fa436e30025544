using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns.Forms;

namespace PartyBuilding.Core.Statistics.Layouts;

/// <summary>
/// A layout (版式) the department uploaded for one version of a form: a workbook whose defined names say where figures go.
/// It never changes and is never deleted; at most one of a form version is in use, otherwise the generated one.
/// </summary>
public sealed class ReturnLayout : IVersioned
{
    public int Id { get; init; }

    public required Guid PublicId { get; init; }

    public required int FormId { get; init; }

    public ReturnForm? Form { get; init; }

    /// <summary>From 1, within the form version.</summary>
    public required int No { get; init; }

    /// <summary>Key of the attachment that holds the workbook.</summary>
    public required Guid FileKey { get; init; }

    public required string FileName { get; init; }

    /// <summary>64 hexadecimal digits of the file; the same file sent twice is one layout.</summary>
    public required string Sha256 { get; init; }

    public required string UploadedBy { get; init; }

    public required DateTime UploadedAt { get; init; }

    public bool IsInUse { get; set; }

    /// <summary>When it was last put to use, and by whom; null for one that never was.</summary>
    public DateTime? PutToUseAt { get; set; }

    public string? PutToUseBy { get; set; }

    public int Version { get; set; }
}
