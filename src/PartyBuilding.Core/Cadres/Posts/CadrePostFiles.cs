using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Documents;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Cadres.Posts;

/// <summary>The papers by which a post was given and taken (任免文件). Whoever sees the cadre's record sees them; whoever keeps it adds them.</summary>
public sealed class CadrePostFiles(PartyBuildingDbContext db, AttachmentStore store, AttachmentQueries attachments)
{
    /// <summary>By post, of all posts of a cadre.</summary>
    public async Task<ILookup<Guid, AttachmentRow>> ListAsync(Guid cadre, OrgScope scope, CancellationToken cancel = default)
    {
        var files = new List<(Guid Post, AttachmentRow File)>();
        foreach (var post in await PostsAsync(cadre, cancel))
        {
            if (await OwnerAsync(cadre, post, scope, cancel) is { } owner)
                files.AddRange((await attachments.ListAsync(owner.Owner, scope, cancel)).Select(f => (post, f)));
        }

        return files.ToLookup(f => f.Post, f => f.File);
    }

    public async Task<AttachmentDownload?> OpenAsync(Guid cadre, Guid post, Guid file, OrgScope scope, CancellationToken cancel = default)
        => await OwnerAsync(cadre, post, scope, cancel) is { } found ? await attachments.OpenAsync(found.Owner, file, scope, cancel) : null;

    public async Task<Outcome<Guid>> AddAsync(Guid cadre, Guid post, string fileName, Stream content, CommandContext context, CancellationToken cancel = default)
        => await OwnerAsync(cadre, post, context.Scope, cancel) is not { } found ? Outcome<Guid>.NotFound()
            : !CadreEditing.MayEdit(found.Management, found.Path, context.Actor, context.Scope) ? Outcome<Guid>.Forbidden()
            : await store.AddAsync(new AddAttachment(found.Owner, fileName, content, null), context, cancel);

    /// <summary>Takes a file out of the list, for a reason; its content stays for the auditor.</summary>
    public async Task<Outcome> WithdrawAsync(Guid cadre, Guid post, Guid file, CommandContext context, CancellationToken cancel = default)
        => await OwnerAsync(cadre, post, context.Scope, cancel) is not { } found ? Outcome.NotFound()
            : !CadreEditing.MayEdit(found.Management, found.Path, context.Actor, context.Scope) ? Outcome.Forbidden()
            : string.IsNullOrWhiteSpace(context.Reason) ? Outcome.Refused(CadreFindings.Reason())
            : await store.WithdrawAsync(found.Owner, file, context, cancel);

    private Task<List<Guid>> PostsAsync(Guid cadre, CancellationToken cancel)
        => db.Set<CadrePost>().Where(p => p.Cadre!.PublicId == cadre && p.SupersededNo == Recorded.Current
            && db.Set<Attachment>().Any(a => a.OwnerKind == EventSubject.CadrePost && a.OwnerKey == p.Key && a.WithdrawnAt == null)).Select(p => p.Key).ToListAsync(cancel);

    private async Task<PostOwner?> OwnerAsync(Guid cadre, Guid post, OrgScope scope, CancellationToken cancel)
        => await db.Set<CadrePost>().Where(p => p.Key == post && p.SupersededNo == Recorded.Current && p.Cadre!.PublicId == cadre)
            .Join(db.Organisations.In(scope), p => p.Cadre!.OrganisationId, o => o.Id, (p, o) => new { o.Id, o.Path, p.Cadre!.Management }).SingleOrDefaultAsync(cancel) is { } found
            ? new PostOwner(new AttachmentOwner(EventSubject.CadrePost, post, found.Id), found.Path, found.Management)
            : null;

    private sealed record PostOwner(AttachmentOwner Owner, string Path, CadreManagement Management);
}
