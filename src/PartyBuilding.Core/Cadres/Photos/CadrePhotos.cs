using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Cadres.Exchange;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Documents;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Cadres.Photos;

/// <summary>The photo of a cadre, on the record and on the approval form. Nothing ever asks for one.</summary>
public sealed class CadrePhotos(PartyBuildingDbContext db, AttachmentStore store, AttachmentQueries attachments)
{
    /// <summary>Bytes: it is sent with every look at the record.</summary>
    public const int Largest = 2 * 1024 * 1024;

    internal const string Label = "photo";

    /// <summary>Null when there is none or the cadre is not in scope.</summary>
    public async Task<AttachmentDownload?> OpenAsync(Guid cadre, OrgScope scope, CancellationToken cancel = default)
        => await OwnerAsync(cadre, scope, cancel) is { } owner && (await PhotosAsync(owner, scope, cancel)).LastOrDefault() is { } photo
            ? await attachments.OpenAsync(owner, photo.Key, scope, cancel)
            : null;

    public async Task<bool> HasAsync(Guid cadre, OrgScope scope, CancellationToken cancel = default)
        => await OwnerAsync(cadre, scope, cancel) is { } owner && (await PhotosAsync(owner, scope, cancel)).Any();

    /// <summary>Takes the place of the photo there is.</summary>
    public async Task<Outcome<Guid>> SetAsync(Guid cadre, Stream content, CommandContext context, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        var head = new byte[8];
        var start = content.Position;
        var got = await content.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancel);
        content.Position = start;
        return await EditorAsync(cadre, context, cancel) is var (owner, refused) && owner is null ? refused!
            : FormPhoto.ExtensionOf(head.AsSpan(0, got)) is not { } extension ? Refuse("照片请用 .jpg 或 .png。")
            : content.Length > Largest ? Refuse("照片超过 2 MB，请压缩后再传。")
            : await ReplaceAsync(owner, content, extension, context, cancel);
    }

    /// <summary>The record goes without a photo again.</summary>
    public async Task<Outcome<Guid>> RemoveAsync(Guid cadre, CommandContext context, CancellationToken cancel = default)
    {
        var (owner, refused) = await EditorAsync(cadre, context, cancel);
        if (owner is null)
            return refused!;
        await WithdrawAsync(owner, null, context with { Reason = "撤下照片" }, cancel);
        return Outcome<Guid>.Ok(cadre);
    }

    /// <summary>Of cadres whose records the caller has read those with a photo, by public key.</summary>
    public async Task<IReadOnlySet<Guid>> HavingAsync(IReadOnlyList<Guid> cadres, CancellationToken cancel = default)
        => (await db.Set<Attachment>().Where(a => a.OwnerKind == EventSubject.Cadre && cadres.Contains(a.OwnerKey) && a.Label == Label && a.WithdrawnAt == null)
            .Select(a => a.OwnerKey).ToListAsync(cancel)).ToHashSet();

    /// <summary>Photos of cadres whose records the caller has read, by public key.</summary>
    internal async Task<IReadOnlyDictionary<Guid, byte[]>> ContentAsync(IReadOnlyList<Guid> cadres, CancellationToken cancel)
    {
        var found = await db.Set<Attachment>().AsNoTracking()
            .Where(a => a.OwnerKind == EventSubject.Cadre && cadres.Contains(a.OwnerKey) && a.Label == Label && a.WithdrawnAt == null)
            .Select(a => new { a.Id, a.OwnerKey }).ToListAsync(cancel);
        var newest = found.GroupBy(f => f.OwnerKey).ToDictionary(g => g.Max(f => f.Id), g => g.Key);
        var ids = newest.Keys.ToList();
        var chunks = await db.Set<AttachmentChunk>().AsNoTracking().Where(c => ids.Contains(c.AttachmentId)).OrderBy(c => c.No).ToListAsync(cancel);
        return chunks.GroupBy(c => c.AttachmentId).ToDictionary(g => newest[g.Key], g => g.SelectMany(c => c.Content).ToArray());
    }

    private async Task<Outcome<Guid>> ReplaceAsync(AttachmentOwner owner, Stream content, string extension, CommandContext context, CancellationToken cancel)
    {
        var added = await store.AddAsync(new AddAttachment(owner, "photo" + extension, content, Label), context, cancel);
        if (added.IsOk)
            await WithdrawAsync(owner, added.Value, context with { Reason = "更换照片" }, cancel);
        return added;
    }

    private async Task WithdrawAsync(AttachmentOwner owner, Guid? but, CommandContext context, CancellationToken cancel)
    {
        foreach (var old in (await PhotosAsync(owner, context.Scope, cancel)).Where(f => f.Key != but))
            await store.WithdrawAsync(owner, old.Key, context, cancel);
    }

    private async Task<IEnumerable<AttachmentRow>> PhotosAsync(AttachmentOwner owner, OrgScope scope, CancellationToken cancel)
        => (await attachments.ListAsync(owner, scope, cancel)).Where(f => f.Label == Label);

    private async Task<(AttachmentOwner? Owner, Outcome<Guid>? Refused)> EditorAsync(Guid cadre, CommandContext context, CancellationToken cancel)
    {
        if (!context.Actor.May(Permission.ManageCadres))
            return (null, Outcome<Guid>.Forbidden());
        var found = await db.Set<Cadre>().AsNoTracking().Where(c => c.PublicId == cadre)
            .Join(db.Organisations.In(context.Scope), c => c.OrganisationId, o => o.Id, (c, o) => new { c.Management, c.LeftOn, o.Id, o.Path }).SingleOrDefaultAsync(cancel);
        return found is null ? (null, Outcome<Guid>.NotFound())
            : !CadreEditing.MayEdit(found.Management, found.Path, context.Actor, context.Scope) ? (null, Outcome<Guid>.Forbidden())
            : found.LeftOn is { } left ? (null, Outcome<Guid>.Refused(CadreFindings.Left(left)))
            : (new AttachmentOwner(EventSubject.Cadre, cadre, found.Id), null);
    }

    private async Task<AttachmentOwner?> OwnerAsync(Guid cadre, OrgScope scope, CancellationToken cancel)
        => await db.Set<Cadre>().Where(c => c.PublicId == cadre).Join(db.Organisations.In(scope), c => c.OrganisationId, o => o.Id, (_, o) => (int?)o.Id).SingleOrDefaultAsync(cancel) is { } id
            ? new AttachmentOwner(EventSubject.Cadre, cadre, id)
            : null;

    private static Outcome<Guid> Refuse(string message) => Outcome<Guid>.Refused(new Finding("CADRE-PHOTO", RuleForce.Must, message, "File"));
}
