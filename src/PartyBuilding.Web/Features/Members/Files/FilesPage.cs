using PartyBuilding.Core.Documents;

namespace PartyBuilding.Web.Features.Members.Files;

/// <summary>The papers of a member.</summary>
public sealed record FilesPage(RecordHead Head, IReadOnlyList<AttachmentRow> Files)
{
    public string At => $"{Head.At}/files";

    public static string Size(long bytes) => bytes < 1024 * 1024 ? $"{Math.Max(1, bytes / 1024)} KB" : $"{bytes / 1024.0 / 1024:0.0} MB";
}
