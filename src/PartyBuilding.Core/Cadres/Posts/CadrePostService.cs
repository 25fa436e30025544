using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Cadres.Posts;

/// <summary>Records posts of cadres: taken up, put right, given up. Nothing is deleted.</summary>
public sealed class CadrePostService(PartyBuildingDbContext db, LedgerTransaction ledger, CadreDesk desk, CodeTableStore codes)
{
    /// <returns>Key of the post; the same for a second copy of the same form.</returns>
    public Task<Outcome<Guid>> SaveAsync(SavePost input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                if (input.IsNew && await db.Set<CadrePost>().AnyAsync(p => p.Key == input.PostKey && p.Cadre!.PublicId == input.CadreKey, cancel))
                    return Outcome<Guid>.Ok(input.PostKey);
                var opened = await desk.OpenAsync(input.CadreKey, input.Version, context, cancel);
                if (opened.Value is not { } open)
                    return Outcome<Guid>.From(opened);
                var posts = await PostsAsync(open.Cadre.Id, cancel);
                var old = input.IsNew ? null : posts.FirstOrDefault(p => p.Key == input.PostKey);
                if (!input.IsNew && old is null)
                    return Outcome<Guid>.Refused(CadreFindings.PostGone());
                var catalogue = await codes.CurrentAsync(cancel);
                var counted = await CountedInAsync(input.OrganisationKey, context, cancel) ?? (input.OrganisationKey is null ? old?.OrganisationId ?? open.Cadre.OrganisationId : null);
                var next = Read(input, open.Cadre.Id, counted ?? open.Cadre.OrganisationId, no);
                List<Finding> findings = [.. Check(input, next, catalogue, context.Today)];
                if (counted is null)
                    findings.Add(CadreFindings.Organisation(nameof(input.OrganisationKey)));
                if (posts.Any(p => p.Key != input.PostKey && p.Unit == next.Unit && p.Title == next.Title && p.ValidFrom < next.ValidTo && next.ValidFrom < p.ValidTo))
                    findings.Add(CadreFindings.PostTwice(nameof(input.Title)));
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                old?.Supersede(no);
                db.Add(next);
                await desk.RefreshAsync(open.Cadre, context.Today, cancel);
                var words = $"{next.Unit}{next.Title}，{next.ValidFrom:yyyy-MM-dd} 起";
                desk.Record(context, old is null ? "cadre.post-taken" : "cadre.post-corrected", open, $"{(old is null ? "任" : "更正任职：")}{words}", no, new { next.Document });
                return Outcome<Guid>.Ok(input.PostKey);
            },
            cancel);

    /// <returns>Key of the post.</returns>
    public Task<Outcome<Guid>> EndAsync(EndCadrePost input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await desk.OpenAsync(input.CadreKey, input.Version, context, cancel);
                if (opened.Value is not { } open)
                    return Outcome<Guid>.From(opened);
                if ((await PostsAsync(open.Cadre.Id, cancel)).FirstOrDefault(p => p.Key == input.PostKey && p.ValidTo == Recorded.Open) is not { } post)
                    return Outcome<Guid>.Refused(CadreFindings.PostGone());
                var findings = new List<Finding>();
                if (input.On > context.Today)
                    findings.Add(CadreFindings.Future("免职时间", nameof(input.On)));
                if (input.On <= post.ValidFrom)
                    findings.Add(CadreFindings.Before("免职时间", "任职时间的次日", post.ValidFrom.AddDays(1), nameof(input.On)));
                if (input.Document?.Trim().Length > CadrePost.LongestDocument)
                    findings.Add(CadreFindings.TooLong("免职文号", CadrePost.LongestDocument, nameof(input.Document)));
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                post.Supersede(no);
                db.Add(post.Ended(no, input.On, ChineseText.OrNull(input.Document)));
                await desk.RefreshAsync(open.Cadre, context.Today, cancel);
                desk.Record(context, "cadre.post-left", open, $"免{post.Unit}{post.Title}，{input.On:yyyy-MM-dd}", no, new { input.Document });
                return Outcome<Guid>.Ok(input.PostKey);
            },
            cancel);

    private Task<List<CadrePost>> PostsAsync(int cadreId, CancellationToken cancel)
        => db.Set<CadrePost>().Where(p => p.CadreId == cadreId && p.SupersededNo == Recorded.Current).ToListAsync(cancel);

    private async Task<int?> CountedInAsync(Guid? key, CommandContext context, CancellationToken cancel)
        => key is null ? null : await db.Organisations.In(context.Scope).Where(o => o.PublicId == key && o.ClosedOn == null).Select(o => (int?)o.Id).SingleOrDefaultAsync(cancel);

    private static CadrePost Read(SavePost input, int cadreId, int organisationId, long no) => new()
    {
        Key = input.PostKey, CadreId = cadreId, OrganisationId = organisationId, TermEndsOn = input.TermEndsOn, ProbationUntil = input.ProbationUntil, ConfirmedOn = input.ConfirmedOn, Exchange = input.Exchange, Unit = ChineseText.Clean(input.Unit), ShortUnit = ChineseText.OrNull(input.ShortUnit), Title = ChineseText.Clean(input.Title),
        LevelCode = ChineseText.OrNull(input.LevelCode), IsMain = input.IsMain, IsInTeam = input.IsInTeam, Order = input.Order, ValidFrom = input.From,
        ValidTo = input.Until ?? Recorded.Open, Document = ChineseText.OrNull(input.Document), RemovalDocument = ChineseText.OrNull(input.RemovalDocument), RecordedNo = no,
    };

    private static IEnumerable<Finding> Check(SavePost input, CadrePost post, CodeTableCatalogue codes, DateOnly today)
    {
        if (post.Unit.Length == 0)
            yield return CadreFindings.Missing("单位", nameof(input.Unit));
        if (post.Title.Length == 0)
            yield return CadreFindings.Missing("职务", nameof(input.Title));
        foreach (var (what, text, most, field) in new[]
        {
            ("单位", post.Unit, CadrePost.LongestUnit, nameof(input.Unit)), ("单位简称", post.ShortUnit, CadrePost.LongestUnit, nameof(input.ShortUnit)),
            ("职务", post.Title, CadrePost.LongestTitle, nameof(input.Title)), ("任职文号", post.Document, CadrePost.LongestDocument, nameof(input.Document)),
            ("免职文号", post.RemovalDocument, CadrePost.LongestDocument, nameof(input.RemovalDocument)),
        })
        {
            if (text?.Length > most)
                yield return CadreFindings.TooLong(what, most, field);
        }

        if (post.LevelCode is { } level && codes.Entries(CodeStandards.CadreLevel, today).All(c => c.Code != level))
            yield return CadreFindings.Code("职务层次", nameof(input.LevelCode));
        if (input.From > today)
            yield return CadreFindings.Future("任职时间", nameof(input.From));
        if (input.Until > today)
            yield return CadreFindings.Future("免职时间", nameof(input.Until));
        if (input.TermEndsOn <= input.From)
            yield return CadreFindings.Before("任期届满", "任职时间的次日", input.From.AddDays(1), nameof(input.TermEndsOn));
        if (input.ProbationUntil <= input.From)
            yield return CadreFindings.Before("试用期至", "任职时间的次日", input.From.AddDays(1), nameof(input.ProbationUntil));
        // L2658, L2774: nobody is confirmed before the probation is over.
        if (input.ConfirmedOn is { } confirmed && (input.ProbationUntil is null || confirmed < input.ProbationUntil))
            yield return CadreFindings.Before("正式任职", "试用期满", input.ProbationUntil ?? input.From, nameof(input.ConfirmedOn));
        if (input.ConfirmedOn > today)
            yield return CadreFindings.Future("正式任职", nameof(input.ConfirmedOn));
        if (!Enum.IsDefined(input.Exchange))
            yield return CadreFindings.Code("交流要求", nameof(input.Exchange));
        if (input.Until <= input.From)
            yield return CadreFindings.Before("免职时间", "任职时间的次日", input.From.AddDays(1), nameof(input.Until));
    }
}
