using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Cadres.Teams;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Cadres.Archives;

/// <summary>Looks over a file that is kept, and over a keeper's year.</summary>
public sealed class ArchiveReview(PartyBuildingDbContext db, RuleBook book)
{
    /// <summary>任免, code of <see cref="CodeTables.CodeStandards.ArchiveSource"/>.</summary>
    private const string Appointments = "1";

    /// <param name="file">With everything in it, its keeper and its cadre's organisation.</param>
    internal async Task<IReadOnlyList<Finding>> OfAsync(ArchiveFile file, DateOnly today, CancellationToken cancel)
    {
        var posts = await db.PostsOn(today).Where(p => p.CadreId == file.CadreId && p.Document != null).OrderBy(p => p.ValidFrom).ToListAsync(cancel);
        var filed = file.Kept.Where(m => m.Source == Appointments).Select(m => m.FormedOn ?? m.ReceivedOn).DefaultIfEmpty(DateOnly.MinValue).Max();
        var (isHere, cadre) = (file.PassedOn is null, file.Cadre!);
        var above = isHere && file.Kind == ArchiveKind.Original && cadre.Management == CadreManagement.Superior;
        var sent = file.Transfers.Find(t => t.Passing != ArchivePassing.In && t is { ReceiptOn: null, RefusedWhy: null });
        // A keeper above the unit keeps for it: moving within the keeper's own part of the tree moves no file.
        var moved = isHere && cadre.LeftOn is null && !cadre.Organisation!.Path.StartsWith(file.Custodian!.Path, StringComparison.Ordinal) ? $"在{cadre.Organisation.Name}" : null;
        var facts = new KeptFacts(
            today, above ? posts.Find(p => p.IsMain)?.ValidFrom : null, file.Loan?.DueOn, file.Loan?.Unit,
            isHere ? [.. posts.Where(p => p.ValidFrom > filed).Select(p => $"{p.ShortUnit ?? p.Unit}{p.Title}（{p.Document}）")] : [], moved, isHere ? null : sent?.On);
        return (await book.CurrentAsync(cancel)).Evaluate(ArchiveReviewChecks.Kept, facts, today, RuleOccasion.Batch).Findings;
    }

    /// <returns>Null when the keeper is out of scope.</returns>
    public async Task<ArchiveYear?> YearAsync(Guid organisation, int year, OrgScope scope, DateOnly today, CancellationToken cancel = default)
    {
        if (await db.Organisations.AsNoTracking().In(scope).SingleOrDefaultAsync(o => o.PublicId == organisation && o.Kind != OrganisationKind.Branch, cancel) is not { } keeper)
            return null;
        var (from, to) = (new DateOnly(year - 1, 1, 1), new DateOnly(year, 12, 31));
        var works = await db.Set<ArchiveWork>().AsNoTracking().Where(w => w.OrganisationId == keeper.Id && w.On >= from && w.On <= to).OrderByDescending(w => w.On).ThenByDescending(w => w.Id).ToListAsync(cancel);
        var own = works.Where(w => w.On.Year == year).ToList();
        int Count(ArchiveWorkKind kind) => own.Count(w => w.Kind == kind);
        var ended = Enumerable.Range(1, 12).Where(m => new DateOnly(year, m, 1).AddMonths(1) <= today && !own.Exists(w => w.Kind == ArchiveWorkKind.Collection && w.On.Month == m)).ToList();
        var failed = works.Where(w => w is { Kind: ArchiveWorkKind.Review, HasPassed: false, CorrectBy: not null }
            && !works.Exists(x => x.Kind == ArchiveWorkKind.Review && x.HasPassed == true && x.On > w.On && x.Subject == w.Subject)).Select(w => (w.Subject, w.CorrectBy!.Value));
        var facts = new YearFacts(
            year, today, Count(ArchiveWorkKind.Meeting), Count(ArchiveWorkKind.Training), Count(ArchiveWorkKind.Exchange), works.Count(w => w.Kind == ArchiveWorkKind.Workshop), ended,
            own.Exists(w => w.Kind == ArchiveWorkKind.Appraisals && w.On.Month <= 6), [.. failed]);
        return new ArchiveYear(organisation, keeper.Name, year, own, (await book.CurrentAsync(cancel)).Evaluate(ArchiveReviewChecks.Year, facts, today, RuleOccasion.Batch).Findings);
    }
}
