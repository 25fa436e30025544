using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Documents;

/// <summary>Lists and opens attachments. Both need the owning record and the scope: a key alone opens nothing.</summary>
public sealed class AttachmentQueries(PartyBuildingDbContext db)
{
    public async Task<IReadOnlyList<AttachmentRow>> ListAsync(AttachmentOwner owner, OrgScope scope, CancellationToken cancel = default) =>
        await Of(owner, scope)
            .OrderBy(x => x.Id)
            .Select(x => new AttachmentRow(x.PublicId, x.FileName, x.Size, x.Sha256, x.AddedAt, x.AddedBy, x.Label))
            .ToListAsync(cancel);

    /// <returns>Null when there is none, it was withdrawn or it is out of scope.</returns>
    public async Task<AttachmentDownload?> OpenAsync(AttachmentOwner owner, Guid key, OrgScope scope, CancellationToken cancel = default)
    {
        var found = await Of(owner, scope).Where(x => x.PublicId == key)
            .Select(x => new { x.Id, x.FileName, x.Size }).SingleOrDefaultAsync(cancel);
        return found is null ? null : new AttachmentDownload(found.FileName, found.Size, (target, c) => CopyAsync(found.Id, target, c));
    }

    private IQueryable<Attachment> Of(AttachmentOwner owner, OrgScope scope)
    {
        // Of the record, not of the file: papers go with a member who is transferred.
        var organisations = db.Organisations.In(scope);
        return db.Set<Attachment>().AsNoTracking().Where(x =>
            x.OwnerKind == owner.Kind && x.OwnerKey == owner.Key && x.WithdrawnAt == null && organisations.Any(o => o.Id == owner.OrganisationId));
    }

    private async Task CopyAsync(int attachmentId, Stream target, CancellationToken cancel)
    {
        for (var no = 0; ; no++)
        {
            var number = no;
            var content = await db.Set<AttachmentChunk>().AsNoTracking()
                .Where(x => x.AttachmentId == attachmentId && x.No == number)
                .Select(x => x.Content).SingleOrDefaultAsync(cancel);
            if (content is null) return;
            await target.WriteAsync(content, cancel);
        }
    }
}
