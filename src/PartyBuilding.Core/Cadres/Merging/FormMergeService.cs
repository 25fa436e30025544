using PartyBuilding.Core.Cadres.Exchange;
using PartyBuilding.Core.Cadres.Forms;
using PartyBuilding.Core.Cadres.Photos;
using PartyBuilding.Core.Cadres.Resume;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Cadres.Merging;

/// <summary>Puts what was chosen of a file into the record, in one transaction. What was there before stays in the history.</summary>
public sealed class FormMergeService(
    PartyBuildingDbContext db, LedgerTransaction ledger, CadreDesk desk, FormDesk forms, IncomingFormFiles files, SetMerging sets, FamilyMerging families, ResumeWriter resumes,
    KeptTextWriter kept, CadrePhotos photos, IdNumberVault vault)
{
    /// <returns>Key of the cadre; the same for a second copy of the same form.</returns>
    public Task<Outcome<Guid>> MergeAsync(MergeForm input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                if (await forms.FindAsync(input.FormKey, context.Scope, cancel) is not { } form)
                    return Outcome<Guid>.NotFound();
                if (form.Status == IncomingFormStatus.Merged && form.DecidedBy == context.Actor.Name && await IsOfAsync(form, input.CadreKey, cancel))
                    return Outcome<Guid>.Ok(input.CadreKey);
                if (form.DecidedAt is not null)
                    return Outcome<Guid>.Refused(FormFindings.Decided(form));
                var opened = await desk.OpenAsync(input.CadreKey, input.Version, context, cancel);
                if (opened.Value is not { } open)
                    return Outcome<Guid>.From(opened);
                if (await forms.ReadAsync(form, cancel) is not { } theirs)
                    return Outcome<Guid>.Refused(FormFindings.Unreadable());
                var comparison = await forms.CompareAsync(theirs, open.Cadre, context.Today, cancel);
                if (comparison.Seen != input.Seen)
                    return Outcome<Guid>.Conflict("您核对的时候记录有了变动，请按最新内容重新核对。");
                if (comparison.NumberState is NumberState.Other or NumberState.Elsewhere)
                    return Outcome<Guid>.Refused(comparison.NumberState == NumberState.Other ? FormFindings.OtherNumber() : FormFindings.NumberElsewhere());
                return await ApplyAsync(form, open, comparison, input.Taken.Intersect(comparison.Choices).ToHashSet(StringComparer.Ordinal), context, no, cancel);
            },
            cancel);

    private async Task<Outcome<Guid>> ApplyAsync(
        IncomingForm form, OpenCadre open, FormComparison sides, HashSet<string> taken, CommandContext context, long no, CancellationToken cancel)
    {
        // An open form of the same person on the member's side is stale too.
        db.Entry(open.Person).State = Microsoft.EntityFrameworkCore.EntityState.Modified;
        var fields = sides.Fields.Where(f => taken.Contains(f.Id)).ToList();
        var written = await sets.WriteAsync(open, fields, context, no, cancel);
        if (!written.IsOk)
            return Outcome<Guid>.From(written);
        var family = await families.WriteAsync(open, sides.Family, taken, context, no, cancel);
        if (!family.IsOk)
            return Outcome<Guid>.From(family);
        await ResumeAsync(open, sides, taken, no, cancel);
        var post = fields.FirstOrDefault(f => f.Id == FormElements.Post && f.State != SideState.Spelling)?.Theirs;
        if (ChineseText.Clean(post) is { Length: > 0 and <= Cadre.LongestPostText } text)
            (open.Cadre.PostText, open.Cadre.IsPostTextManual) = (text, true);
        if (taken.Contains(FormComparison.Number) && IdNumber.Read(sides.Theirs[FormElements.Number]).Number is { } number)
            await vault.SetAsync(open.Person, number, verified: false, cancel);
        if (taken.Contains(FormComparison.Photo))
        {
            using var picture = new MemoryStream(sides.Theirs.Photo!);
            var set = await photos.SetAsync(open.Cadre.PublicId, picture, context, cancel);
            if (!set.IsOk)
                return set;
        }

        await desk.RefreshAsync(open.Cadre, context.Today, cancel);
        await KeepAsync(open, sides, fields, family.Value!, taken, context, no, cancel);
        form.CadreId = open.Cadre.Id;
        form.Decide(IncomingFormStatus.Merged, context.At, context.Actor.Name, null);
        await files.DropAsync(form, cancel);
        desk.Record(context, "cadre.form-merged", open, $"并入任免审批表，采用文件 {taken.Count} 项", no, new { 采用 = Titles(sides, taken) });
        return Outcome<Guid>.Ok(open.Cadre.PublicId);
    }

    private async Task ResumeAsync(OpenCadre open, FormComparison sides, HashSet<string> taken, long no, CancellationToken cancel)
    {
        if (!sides.Resume.Any(r => taken.Contains(r.Id)))
            return;
        var lines = sides.Resume.Select(r => taken.Contains(r.Id) ? r.Theirs : r.Ours).OfType<ResumeLine>().ToList();
        await resumes.WriteAsync(open.Person.Id, lines, no, cancel);
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>The file's own words, wherever the rows written from them print others.</summary>
    private async Task KeepAsync(
        OpenCadre open, FormComparison sides, List<FieldSides> fields, IReadOnlyList<FamilyItem> family, HashSet<string> taken, CommandContext context, long no, CancellationToken cancel)
    {
        await db.SaveChangesAsync(cancel);
        var composed = (await forms.ComposerAsync(context.Today, cancel)).Compose(await forms.DossierAsync(open.Cadre, cancel));
        var words = fields.ToDictionary(f => f.Id, f => f.Theirs, StringComparer.Ordinal);
        if (sides.Resume.Count > 0 && sides.ResumeFaults.Count == 0 && sides.Resume.All(r => r.State == SideState.Same || taken.Contains(r.Id)))
            words[FormElements.Resume] = sides.Theirs[FormElements.Resume];
        foreach (var (element, text) in words)
            await kept.SetAsync(open.Cadre.Id, element, composed[element] == text ? null : text, KeptTexts.BasisOf(composed, element), no, cancel);
        if (sides.Family.Any(r => taken.Contains(r.Id)))
        {
            var lines = KeptTexts.TextOf(family);
            await kept.SetAsync(open.Cadre.Id, FormElements.Family, lines == KeptTexts.TextOf(composed.Family) ? null : lines, KeptTexts.BasisOf(composed, FormElements.Family), no, cancel);
        }

        if (taken.Contains(FormComparison.Rest))
            await kept.SetRestAsync(open.Cadre.Id, sides.Theirs.Unknown, sides.Theirs.VersionText, no, cancel);
    }

    private async Task<bool> IsOfAsync(IncomingForm form, Guid cadre, CancellationToken cancel)
        => form.CadreId is { } id && (await db.Set<Cadre>().FindAsync([id], cancel))?.PublicId == cadre;

    private static IReadOnlyList<string> Titles(FormComparison sides, HashSet<string> taken) =>
    [
        .. sides.Fields.Where(f => taken.Contains(f.Id)).Select(f => f.Element.Title),
        .. Part("简历", sides.Resume.Count(r => taken.Contains(r.Id))), .. Part("家庭成员", sides.Family.Count(r => taken.Contains(r.Id))),
        .. taken.Contains(FormComparison.Photo) ? ["照片"] : Array.Empty<string>(), .. taken.Contains(FormComparison.Number) ? ["身份证号"] : Array.Empty<string>(),
        .. taken.Contains(FormComparison.Rest) ? ["不认识的内容和版本"] : Array.Empty<string>(),
    ];

    private static IEnumerable<string> Part(string title, int rows) => rows == 0 ? [] : [$"{title} {rows} 行"];
}
