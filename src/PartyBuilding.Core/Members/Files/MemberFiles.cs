using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Documents;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Members.Files;

/// <summary>The papers (材料) and the photo of a member. They belong to the record and go with it from branch to branch.</summary>
public sealed class MemberFiles(PartyBuildingDbContext db, AttachmentStore store, AttachmentQueries attachments)
{
    public const string Photo = "photo";

    /// <summary>Bytes of a photo at most: it is sent with every look at the record.</summary>
    public const long MostPhoto = 2 * 1024 * 1024;

    private static readonly string[] Pictures = [".jpg", ".jpeg", ".png"];

    /// <returns>Null when the record is not in scope.</returns>
    public async Task<IReadOnlyList<AttachmentRow>?> ListAsync(Guid person, OrgScope scope, CancellationToken cancel = default)
        => await OwnerAsync(person, scope, cancel) is { } owner ? await attachments.ListAsync(owner, scope, cancel) : null;

    public async Task<AttachmentDownload?> OpenAsync(Guid person, Guid file, OrgScope scope, CancellationToken cancel = default)
        => await OwnerAsync(person, scope, cancel) is { } owner ? await attachments.OpenAsync(owner, file, scope, cancel) : null;

    /// <summary>The photo on the record now, null when there is none.</summary>
    public async Task<AttachmentDownload?> PhotoAsync(Guid person, OrgScope scope, CancellationToken cancel = default)
        => await PhotoKeyAsync(person, scope, cancel) is { } key ? await OpenAsync(person, key, scope, cancel) : null;

    public async Task<Guid?> PhotoKeyAsync(Guid person, OrgScope scope, CancellationToken cancel = default)
        => (await ListAsync(person, scope, cancel))?.LastOrDefault(f => f.Label == Photo)?.Key;

    /// <param name="isPhoto">Takes the place of the photo there is.</param>
    public async Task<Outcome<Guid>> AddAsync(
        Guid person, string fileName, Stream content, bool isPhoto, CommandContext context, CancellationToken cancel = default)
    {
        if (!context.Actor.May(Permission.ManageMembers))
            return Outcome<Guid>.Forbidden();
        if (await OwnerAsync(person, context.Scope, cancel) is not { } owner)
            return Outcome<Guid>.NotFound();
        if (isPhoto && !Pictures.Contains(Path.GetExtension(fileName), StringComparer.OrdinalIgnoreCase))
            return Refuse("照片请用 .jpg 或 .png。");
        if (isPhoto && content.Length > MostPhoto)
            return Refuse("照片超过 2 MB，请压缩后再传。");
        var added = await store.AddAsync(new AddAttachment(owner, fileName, content, isPhoto ? Photo : null), context, cancel);
        if (added.IsOk && isPhoto)
        {
            foreach (var old in (await attachments.ListAsync(owner, context.Scope, cancel)).Where(f => f.Label == Photo && f.Key != added.Value))
                await store.WithdrawAsync(owner, old.Key, context with { Reason = "更换照片" }, cancel);
        }

        return added;
    }

    /// <summary>Takes a file out of the list, for a reason; its content stays for the auditor.</summary>
    public async Task<Outcome> WithdrawAsync(Guid person, Guid file, CommandContext context, CancellationToken cancel = default)
    {
        if (!context.Actor.May(Permission.ManageMembers))
            return Outcome.Forbidden();
        if (await OwnerAsync(person, context.Scope, cancel) is not { } owner)
            return Outcome.NotFound();
        return string.IsNullOrWhiteSpace(context.Reason)
            ? Outcome.Refused(new Finding("FILE-REASON", RuleForce.Must, "请填写撤回的原因。", "Reason"))
            : await store.WithdrawAsync(owner, file, context, cancel);
    }

    private async Task<AttachmentOwner?> OwnerAsync(Guid person, OrgScope scope, CancellationToken cancel)
    {
        var organisation = await db.MemberPlacements.Where(p => p.Person!.PublicId == person && p.SupersededNo == Recorded.Current)
            .OrderByDescending(p => p.ValidTo).ThenByDescending(p => p.Id).Select(p => (int?)p.OrganisationId).FirstOrDefaultAsync(cancel);
        return organisation is { } id && await db.Organisations.In(scope).AnyAsync(o => o.Id == id, cancel)
            ? new AttachmentOwner(EventSubject.Person, person, id)
            : null;
    }

    private static Outcome<Guid> Refuse(string message) => Outcome<Guid>.Refused(new Finding("FILE-PHOTO", RuleForce.Must, message, "File"));
}
