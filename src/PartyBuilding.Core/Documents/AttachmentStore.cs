using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Documents;

/// <summary>Takes files in and withdraws them. The content lies in the database (docs/adr/0012).</summary>
public sealed class AttachmentStore(PartyBuildingDbContext db, EventLog events, IOptions<AttachmentOptions> options)
{
    /// <summary>
    /// Adds a file to a record. The same content sent twice to one record (a double click) gives the same key.
    /// </summary>
    /// <returns>The key; NotFound when the record is out of scope; Refused with a Chinese message at the field <c>File</c>.</returns>
    public async Task<Outcome<Guid>> AddAsync(AddAttachment input, CommandContext context, CancellationToken cancel = default)
    {
        if (await PathAsync(input.Owner, context.Scope, cancel) is not { } path) return Outcome<Guid>.NotFound();
        var name = CleanName(input.FileName);
        if (!FileKind.IsAllowed(name)) return Refuse($"不能上传这种文件，请用 {string.Join("、", FileKind.Extensions)}。");

        await using var file = await ReceivedFile.ReceiveAsync(input.Content, options.Value.MaxBytes, cancel);
        if (file.IsTooLarge) return Refuse($"文件超过 {options.Value.MaxBytes / 1024 / 1024} MB，请压缩或拆分后再传。");
        if (file.Size == 0) return Refuse("文件是空的，请重新选择。");
        if (!FileKind.IsWhatItSays(name, file.Content)) return Refuse("文件内容与扩展名不符，或含有宏，请另存为正确的格式后再传。");

        var existing = await db.Set<Attachment>()
            .Where(x => x.OwnerKind == input.Owner.Kind && x.OwnerKey == input.Owner.Key && x.WithdrawnAt == null && x.Sha256 == file.Sha256 && x.Label == input.Label)
            .Select(x => (Guid?)x.PublicId).FirstOrDefaultAsync(cancel);
        if (existing is { } key) return Outcome<Guid>.Ok(key);

        await using var own = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(cancel) : null;
        var attachment = await WriteAsync(input, name, file, context, cancel);
        events.Add(
            context, "attachment.added", new EventSubject(input.Owner.Kind, input.Owner.Key, path), $"上传附件“{name}”",
            new { attachment.PublicId, attachment.Size, attachment.Sha256 });
        await db.SaveChangesAsync(cancel);
        if (own is not null) await own.CommitAsync(cancel);
        return Outcome<Guid>.Ok(attachment.PublicId);
    }

    /// <summary>Takes a file out of the list; the content stays for the auditor.</summary>
    public async Task<Outcome> WithdrawAsync(AttachmentOwner owner, Guid key, CommandContext context, CancellationToken cancel = default)
    {
        var attachment = await db.Set<Attachment>().SingleOrDefaultAsync(
            x => x.PublicId == key && x.OwnerKind == owner.Kind && x.OwnerKey == owner.Key && x.WithdrawnAt == null, cancel);
        // The record may have moved since the file came: what counts is where it is now.
        if (attachment is null || await PathAsync(owner, context.Scope, cancel) is not { } path)
            return Outcome.NotFound();

        attachment.WithdrawnAt = context.At;
        events.Add(
            context, "attachment.withdrawn", new EventSubject(owner.Kind, owner.Key, path), $"撤回附件“{attachment.FileName}”",
            new { attachment.PublicId, attachment.Sha256 });
        await db.SaveChangesAsync(cancel);
        return Outcome.Ok();
    }

    private async Task<Attachment> WriteAsync(
        AddAttachment input, string name, ReceivedFile file, CommandContext context, CancellationToken cancel)
    {
        var attachment = new Attachment
        {
            PublicId = PublicKey.New(context.At), OwnerKind = input.Owner.Kind, OwnerKey = input.Owner.Key, OrganisationId = input.Owner.OrganisationId,
            FileName = name, Label = input.Label, Size = file.Size, Sha256 = file.Sha256, AddedAt = context.At, AddedBy = context.Actor.Name,
        };
        db.Add(attachment);
        await db.SaveChangesAsync(cancel);

        var buffer = new byte[AttachmentChunk.MaxBytes];
        for (var no = 0; ; no++)
        {
            var read = await file.Content.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancel);
            if (read == 0) return attachment;
            var chunk = db.Add(new AttachmentChunk { AttachmentId = attachment.Id, No = no, Content = buffer[..read] });
            await db.SaveChangesAsync(cancel);

            // Let go, or the tracker would hold the whole file.
            chunk.State = EntityState.Detached;
        }
    }

    private Task<string?> PathAsync(AttachmentOwner owner, OrgScope scope, CancellationToken cancel) =>
        db.Organisations.In(scope).Where(o => o.Id == owner.OrganisationId).Select(o => o.Path).SingleOrDefaultAsync(cancel);

    // Browsers of old sent the whole path; characters that a file system refuses would break the download.
    private static string CleanName(string fileName)
    {
        var name = ChineseText.Clean(fileName);
        name = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        name = string.Concat(name.Select(c => c is '<' or '>' or ':' or '"' or '|' or '?' or '*' ? '_' : c)).Trim('.', ' ');
        var extension = Path.GetExtension(name);
        var stem = Path.GetFileNameWithoutExtension(name);
        var room = Attachment.MaxFileName - extension.Length;
        return room > 0 && stem.Length > room ? stem[..room] + extension : name;
    }

    private static Outcome<Guid> Refuse(string message) => Outcome<Guid>.Refused(new Finding("INPUT", RuleForce.Must, message, "File"));
}
