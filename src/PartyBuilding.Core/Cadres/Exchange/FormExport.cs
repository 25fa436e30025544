using System.IO.Compression;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Cadres.Forms;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Documents;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Cadres.Exchange;

/// <summary>Approval forms as files: of one cadre, or of many in a zip. Each stands in the history of whom it is about.</summary>
public sealed class FormExport(
    PartyBuildingDbContext db, LedgerTransaction ledger, EventLog events, CadreQueries cadres, DossierReader dossiers, CodeTableStore codes, IdNumberVault vault)
{
    /// <summary>Forms of one zip.</summary>
    public const int Most = 2000;

    private const string ZipType = "application/zip";

    /// <param name="output">Seekable; written from front to back.</param>
    public async Task<Outcome<ExportedFile>> WriteAsync(ExportForms input, Stream output, CommandContext context, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (!context.Actor.May(Permission.ExportCadres))
            return Outcome<ExportedFile>.Forbidden();
        if (input.WithNumber && string.IsNullOrWhiteSpace(context.Reason))
            return Outcome<ExportedFile>.Refused(FormFindings.ExportReason());
        var found = await cadres.ChosenAsync(input.Filter, input.Keys, context.Scope, cancel);
        if (input.Keys is { Count: > 0 } keys && found.Count < keys.Distinct().Count())
            return Outcome<ExportedFile>.NotFound();
        if (found.Count is 0 or > Most)
            return Outcome<ExportedFile>.Refused(found.Count == 0 ? FormFindings.NoCadre() : FormFindings.TooManyExported(found.Count));
        var composer = new FormComposer(await codes.CurrentAsync(cancel), context.Today);
        var file = found.Count == 1 && input.Format != FormFormat.Legacy
            ? await OneAsync(found[0], composer, input, output, context, cancel)
            : await ZipAsync(found, composer, input, output, context, cancel);
        await RecordAsync(found, input, context, cancel);
        return Outcome<ExportedFile>.Ok(file);
    }

    private async Task<ExportedFile> OneAsync(int cadre, FormComposer composer, ExportForms input, Stream output, CommandContext context, CancellationToken cancel)
    {
        var form = (await FormsAsync([cadre], composer, input, cancel))[0];
        FormWriting.Write(form, input.Format, AsAt(form, input, context), output);
        var extension = FormWriting.ExtensionOf(input.Format);
        return new ExportedFile(ArchiveNames.Safe($"{form[FormElements.Name]}任免审批表") + extension, extension == FormFile.Usual ? "application/xml" : FormWriting.WordType);
    }

    private async Task<ExportedFile> ZipAsync(IReadOnlyList<int> found, FormComposer composer, ExportForms input, Stream output, CommandContext context, CancellationToken cancel)
    {
        var (names, number) = (new ArchiveNames(), 0);
        await using var zip = await ZipArchive.CreateAsync(output, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancel);
        using var buffer = new MemoryStream();
        foreach (var batch in found.Chunk(DossierReader.Batch))
        {
            foreach (var form in await FormsAsync(batch, composer, input, cancel))
            {
                var name = names.Take("", $"{++number:000}{form[FormElements.Name]}", FormWriting.ExtensionOf(input.Format));
                buffer.SetLength(0);
                FormWriting.Write(form, input.Format, AsAt(form, input, context), buffer);
                await AddAsync(name);
                if (input.Format != FormFormat.Legacy || form.Photo is not { } photo)
                    continue;
                buffer.SetLength(0);
                buffer.Write(photo);
                await AddAsync(Path.ChangeExtension(name, FormFile.Picture));
            }
        }

        return new ExportedFile($"任免审批表_{found.Count}份.zip", ZipType);

        async Task AddAsync(string name)
        {
            // Word documents are packed already.
            var entry = zip.CreateEntry(name, input.Format == FormFormat.Word ? CompressionLevel.NoCompression : CompressionLevel.Fastest);
            entry.LastWriteTime = new DateTimeOffset(LocalTime.Of(context.At), TimeSpan.Zero);
            buffer.Position = 0;
            await using var target = await entry.OpenAsync(cancel);
            await buffer.CopyToAsync(target, cancel);
        }
    }

    private async Task<IReadOnlyList<ApprovalForm>> FormsAsync(IReadOnlyList<int> batch, FormComposer composer, ExportForms input, CancellationToken cancel)
    {
        var read = await dossiers.ReadAsync(batch, cancel);
        var numbers = input.WithNumber && input.Format != FormFormat.Word ? await vault.OpenForExportAsync([.. read.Select(d => d.Person.Id)], cancel) : null;
        return [.. read.Select(d => numbers?.GetValueOrDefault(d.Person.Id) is { } number ? WithNumber(composer.Printed(d), number) : composer.Printed(d))];
    }

    private static ApprovalForm WithNumber(ApprovalForm form, IdNumber number)
        => form with { Texts = new Dictionary<string, string>(form.Texts, StringComparer.Ordinal) { [FormElements.Number] = number.Value } };

    private static DateOnly AsAt(ApprovalForm form, ExportForms input, CommandContext context)
        => input.AsAt ?? FormDates.Month(form[FormElements.AgeOn]) ?? context.Today;

    private Task RecordAsync(IReadOnlyList<int> found, ExportForms input, CommandContext context, CancellationToken cancel)
        => ledger.RunAsync<int>(
            async no =>
            {
                var what = input.Format == FormFormat.Word ? "Word" : FormWriting.ExtensionOf(input.Format) + (input.WithNumber ? "，带身份证号" : "，不带身份证号");
                foreach (var batch in found.Chunk(DossierReader.Batch))
                {
                    var subjects = await db.Set<Cadre>().Where(c => batch.Contains(c.Id)).Join(db.Organisations, c => c.OrganisationId, o => o.Id, (c, o) => new { c.PublicId, o.Path }).ToListAsync(cancel);
                    foreach (var subject in subjects)
                        events.Add(context, "cadre.form-exported", new EventSubject(EventSubject.Cadre, subject.PublicId, subject.Path), $"导出任免审批表（{what}）", recordedNo: no);
                }

                return Outcome<int>.Ok(found.Count);
            },
            cancel);
}
