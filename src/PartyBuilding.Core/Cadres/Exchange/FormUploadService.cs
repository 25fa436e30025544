using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Cadres.Forms;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Cadres.Exchange;

/// <summary>Takes uploaded forms into the side tray, each in a transaction of its own: a broken one never stops the others.</summary>
public sealed class FormUploadService(PartyBuildingDbContext db, LedgerTransaction ledger, EventLog events, IncomingFormFiles files, FormMatcher matcher)
{
    /// <returns>Key of the upload, under which every file is reported.</returns>
    public async Task<Outcome<Guid>> UploadAsync(UploadForms input, CommandContext context, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (!context.Actor.May(Permission.ManageCadres))
            return Outcome<Guid>.Forbidden();
        var home = await db.Organisations.AsNoTracking().In(context.Scope).OrderBy(o => o.Path.Length).ThenBy(o => o.Path).FirstOrDefaultAsync(cancel);
        if (home is null)
            return Outcome<Guid>.NotFound();
        using var package = new FormPackage();
        package.Add(input.Files);
        if (package.Files.Count == 0)
            return Outcome<Guid>.Refused(FormFindings.NoFile());
        if (package.Files.Count > FormLimits.MostFiles)
            return Outcome<Guid>.Refused(FormFindings.TooMany(package.Files.Count));
        for (var i = 0; i < package.Files.Count; i++)
        {
            var taken = await TakeAsync(input.Key, i + 1, package.Files[i], home, context, cancel);
            if (!taken.IsOk)
                return Outcome<Guid>.From(taken);
            // Let go, or the tracker would hold every file.
            db.ChangeTracker.Clear();
        }

        return await ReportAsync(input.Key, home, context, cancel);
    }

    private async Task<Outcome<Guid>> TakeAsync(Guid upload, int no, PackedFile file, Organisation home, CommandContext context, CancellationToken cancel)
    {
        var (content, picture, fault) = file.Read();
        var reading = content is null ? FormReading.Broken(fault!) : FormFile.Read(content, picture);
        var hash = Convert.ToHexStringLower(SHA256.HashData([.. content ?? [], .. picture ?? []]));
        return await ledger.RunAsync<Guid>(
            async _ =>
            {
                if (await db.Set<IncomingForm>().AnyAsync(f => f.UploadKey == upload && f.No == no, cancel))
                    return Outcome<Guid>.Ok(upload);
                var same = reading.Form is null ? null : await db.Set<IncomingForm>().AsNoTracking()
                    .Where(f => f.Sha256 == hash && f.Status == IncomingFormStatus.Waiting && f.OrganisationId == home.Id)
                    .Select(f => new { f.FileName, f.UploadedAt, f.UploadedBy }).FirstOrDefaultAsync(cancel);
                var problem = reading.Fault ?? (same is null ? null : $"与 {same.UploadedBy} {LocalTime.Of(same.UploadedAt):yyyy-MM-dd HH:mm} 上传的“{same.FileName}”内容相同，那一份正等待并入，这一份不再收。");
                var (match, cadre) = problem is null ? await matcher.MatchAsync(reading.Form!, context.Scope, cancel) : (FormMatch.Nobody, null);
                var form = Make(upload, no, file, home, hash, reading, problem, context, match, cadre);
                db.Add(form);
                await db.SaveChangesAsync(cancel);
                if (form.Status == IncomingFormStatus.Waiting)
                    files.Keep(form, content!, picture);
                return Outcome<Guid>.Ok(upload);
            },
            cancel);
    }

    private static IncomingForm Make(
        Guid upload, int no, PackedFile file, Organisation home, string hash, FormReading reading, string? problem, CommandContext context, FormMatch match, int? cadre) => new()
    {
        PublicId = PublicKey.New(context.At), UploadKey = upload, No = no, OrganisationId = home.Id, FileName = Cut(ChineseText.Clean(file.Name), IncomingForm.LongestFileName)!, Sha256 = hash,
        Status = reading.Fault is not null ? IncomingFormStatus.Broken : problem is not null ? IncomingFormStatus.Repeated : IncomingFormStatus.Waiting,
        Name = reading.Form is { } form ? ChineseText.PersonName(form[FormElements.Name]) : null, BirthMonth = FormDates.Month(reading.Form?[FormElements.Birth]),
        Post = Cut(ChineseText.Clean(reading.Form?[FormElements.Post]), Cadre.LongestPostText), Problem = Cut(problem, IncomingForm.LongestProblem),
        Notes = Cut(string.Join('；', reading.Notes), IncomingForm.LongestProblem), Match = match, CadreId = cadre, UploadedAt = context.At, UploadedBy = context.Actor.Name,
    };

    private Task<Outcome<Guid>> ReportAsync(Guid upload, Organisation home, CommandContext context, CancellationToken cancel)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                // A second copy of the same upload has been reported already.
                if (await db.BusinessEvents.AnyAsync(e => e.SubjectKey == upload, cancel))
                    return Outcome<Guid>.Ok(upload);
                var counts = await db.Set<IncomingForm>().Where(f => f.UploadKey == upload).GroupBy(f => f.Status).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
                events.Add(
                    context, "cadre-form.uploaded", new EventSubject(EventSubject.Cadre, upload, home.Path),
                    $"上传任免审批表 {counts.Values.Sum()} 份，收下 {counts.GetValueOrDefault(IncomingFormStatus.Waiting)} 份，有问题 {counts.GetValueOrDefault(IncomingFormStatus.Broken)} 份", recordedNo: no);
                return Outcome<Guid>.Ok(upload);
            },
            cancel);

    private static string? Cut(string? text, int most) => string.IsNullOrEmpty(text) ? null : text.Length <= most ? text : text[..(most - 1)] + "…";
}
