using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Imports.Sheets;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Imports.Batches;

/// <summary>Takes sheets in, has their columns assigned, and takes the decision; the work itself is done in the background.</summary>
public sealed class ImportService(PartyBuildingDbContext db, LedgerTransaction ledger, ImportFiles files, ImportDesk desk)
{
    /// <returns>Key of the import; Refused with a Chinese message at the field File.</returns>
    public async Task<Outcome<Guid>> UploadAsync(UploadSheet input, CommandContext context, CancellationToken cancel = default)
    {
        if (!context.Actor.May(Permission.ImportMembers))
            return Outcome<Guid>.Forbidden();
        if (await db.Organisations.In(context.Scope).SingleOrDefaultAsync(o => o.PublicId == input.OrganisationKey, cancel) is not { } organisation)
            return Outcome<Guid>.NotFound();
        if (await ReadAsync(input.Content, cancel) is not { } bytes)
            return Outcome<Guid>.From(SheetFormats.Refuse($"文件超过 {WorkbookUpload.LargestFile / 1024 / 1024} MB，请拆分后再上传。"));
        var opened = Open(bytes, input.Kind);
        if (opened.Value is not var (kind, sheet))
            return Outcome<Guid>.From(opened);
        if (!ImportDesk.May(context.Actor, kind.Kind))
            return Outcome<Guid>.Refused(ImportDesk.Must("IMP-KIND", $"这是{kind.Title}，您没有登记{kind.Word}的权限。", "请联系上级党组织。", "File"));

        var signature = sheet.Head.Signature(kind.Kind);
        var remembered = await db.Set<ImportMap>().Where(m => m.Signature == signature).Select(m => m.Map).SingleOrDefaultAsync(cancel);
        var map = remembered is null ? sheet.Head.Map : MapText.Read(remembered);
        var name = CleanName(input.FileName);
        return await ledger.RunAsync<Guid>(
            async no =>
            {
                var batch = new ImportBatch
                {
                    PublicId = PublicKey.New(context.At), OrganisationId = organisation.Id, FileName = name, Size = bytes.Length,
                    Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)), Kind = kind.Kind,
                    Way = kind.Ways.FirstOrDefault(w => w == input.Way || w == input.TransferWay, kind.Ways[0]), Signature = signature, Map = MapText.Of(map),
                    Status = kind.Missing(map).Count == 0 ? ImportStatus.ToCheck : ImportStatus.NeedsMapping,
                    AccountId = context.Actor.AccountId, CreatedBy = context.Actor.Name, CreatedAt = context.At,
                    Notes = string.Join('\n', sheet.Notes) is var notes && notes.Length > ImportBatch.LongestText ? notes[..ImportBatch.LongestText] : notes,
                };
                db.Add(batch);
                await db.SaveChangesAsync(cancel);
                await files.KeepAsync(batch, bytes, cancel);
                desk.Record(context, "import.uploaded", batch, organisation.Path, $"上传{kind.Title}“{name}”准备导入", new { batch.Size, batch.Sha256 }, no);
                return Outcome<Guid>.Ok(batch.PublicId);
            },
            cancel);
    }

    /// <summary>Assigns columns to heads and remembers it for sheets with the same heads; the sheet is then checked anew.</summary>
    /// <param name="map">Column key → place from 0.</param>
    public Task<Outcome<Guid>> MapAsync(Guid key, int version, IReadOnlyDictionary<string, int> map, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await desk.OpenAsync(key, version, context, cancel, ImportStatus.NeedsMapping, ImportStatus.Ready);
                if (opened.Value is not { } batch)
                    return Outcome<Guid>.From(opened);
                var kept = map.Where(m => SheetKinds.Of(batch.Kind).Columns.Any(c => c.Key == m.Key) && m.Value is >= 0 and < SheetLimits.Columns)
                    .ToDictionary(m => m.Key, m => m.Value, StringComparer.Ordinal);
                if (SheetKinds.Of(batch.Kind).Missing(kept) is { Count: > 0 } missing)
                    return Outcome<Guid>.Refused(ImportDesk.Must("IMP-MAP", $"还没有指明哪一列是{string.Join('、', missing)}。", field: "Map"));
                if (kept.Values.GroupBy(v => v).FirstOrDefault(g => g.Count() > 1) is { } twice)
                    return Outcome<Guid>.Refused(ImportDesk.Must("IMP-MAP", $"{ImportSheet.Letter(twice.Key)} 列指给了两个项目。", "一列只能对应一个项目。", "Map"));

                (batch.Map, batch.Status) = (MapText.Of(kept), ImportStatus.ToCheck);
                var remembered = await db.Set<ImportMap>().SingleOrDefaultAsync(m => m.Signature == batch.Signature, cancel);
                if (remembered is null)
                    db.Add(new ImportMap { Signature = batch.Signature, Map = batch.Map, SavedBy = context.Actor.Name, SavedAt = context.At });
                else
                    (remembered.Map, remembered.SavedBy, remembered.SavedAt) = (batch.Map, context.Actor.Name, context.At);
                desk.Record(context, "import.mapped", batch, batch.Organisation!.Path, $"指明“{batch.FileName}”的列", no: no);
                return Outcome<Guid>.Ok(key);
            },
            cancel);

    /// <summary>Lets a checked sheet be written, with the choices for people already there.</summary>
    public Task<Outcome<Guid>> DecideAsync(DecideImport input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await desk.OpenAsync(input.Key, input.Version, context, cancel, ImportStatus.Ready);
                if (opened.Value is not { } batch)
                    return Outcome<Guid>.From(opened);
                if (input.AllOrNothing && batch.RejectedRows > 0)
                    return Outcome<Guid>.Refused(ImportDesk.Must("IMP-ALL", $"还有 {batch.RejectedRows} 行不能导入。", "改好后重新上传，或选择只导入没有问题的行。", "AllOrNothing"));
                if (input.Choices is not null || input.EveryChoice is not null)
                {
                    foreach (var choice in await db.Set<ImportChoice>().Where(c => c.BatchId == batch.Id).ToListAsync(cancel))
                        choice.Take = input.EveryChoice ?? input.Choices!.GetValueOrDefault(choice.Id, choice.Take);
                }

                (batch.AllOrNothing, batch.Status) = (input.AllOrNothing, ImportStatus.ToWrite);
                desk.Record(
                    context, "import.decided", batch, batch.Organisation!.Path,
                    $"决定导入“{batch.FileName}”：{(input.AllOrNothing ? "全部导入，有一行不成就都不导入" : "只导入没有问题的行")}", no: no);
                return Outcome<Guid>.Ok(input.Key);
            },
            cancel);

    /// <summary>Gives an import up before anything was written.</summary>
    public Task<Outcome<Guid>> DiscardAsync(Guid key, int version, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await desk.OpenAsync(key, version, context, cancel, ImportStatus.NeedsMapping, ImportStatus.ToCheck, ImportStatus.Ready);
                if (opened.Value is not { } batch)
                    return Outcome<Guid>.From(opened);
                (batch.Status, batch.EndedAt) = (ImportStatus.Discarded, context.At);
                await files.ClearCheckAsync(batch, cancel);
                await files.DropAsync(batch, cancel);
                desk.Record(context, "import.discarded", batch, batch.Organisation!.Path, $"放弃导入“{batch.FileName}”", no: no);
                return Outcome<Guid>.Ok(key);
            },
            cancel);

    private static Outcome<KnownSheet> Open(byte[] bytes, ImportKind? chosen)
    {
        try
        {
            var opened = SheetFile.Open(new MemoryStream(bytes, writable: false));
            if (opened.Value is not { } file)
                return Outcome<KnownSheet>.From(opened);
            var kind = chosen is { } given ? SheetKinds.Of(given) : SheetKinds.Recognise(file);
            if (kind is null)
                return Outcome<KnownSheet>.Refused(ImportDesk.Must("IMP-KIND", "从表头看不出这是哪一种表。", "请在“表的种类”里选定后再上传，或对照模板检查表头（隐藏的工作表不读）。", "Kind"));
            var sheet = ImportSheet.Of(file, kind);
            return sheet.IsOk ? Outcome<KnownSheet>.Ok(new KnownSheet(kind, sheet.Value!)) : Outcome<KnownSheet>.From(sheet);
        }
        catch (SheetBrokenException broken)
        {
            return Outcome<KnownSheet>.From(SheetFormats.Refuse(broken.Message));
        }
    }

    private static async Task<byte[]?> ReadAsync(Stream content, CancellationToken cancel)
    {
        using var kept = new MemoryStream();
        var buffer = new byte[81_920];
        int read;
        while ((read = await content.ReadAsync(buffer, cancel)) > 0)
        {
            if (kept.Length + read > WorkbookUpload.LargestFile)
                return null;
            kept.Write(buffer, 0, read);
        }

        return kept.ToArray();
    }

    private static string CleanName(string fileName)
    {
        var name = ChineseText.Clean(fileName);
        name = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        return name.Length == 0 ? "未命名" : name.Length > 200 ? name[^200..] : name;
    }
}
