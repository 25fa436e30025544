using PartyBuilding.Core.Cadres.Posts;
using PartyBuilding.Core.Documents;

namespace PartyBuilding.Web.Features.Cadres;

/// <summary>任免文件 of one post.</summary>
public sealed record PostFilesPage(CadreHead Head, CadrePostRow Post, IReadOnlyList<AttachmentRow> Files)
{
    public string At => $"{Head.At}/posts/{Post.Key}/files";
}
