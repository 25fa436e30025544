using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Cadres.Archives;

/// <summary>Notes what the keepers of archives did: reviews, meetings, trainings, exchanges, collections.</summary>
public sealed class ArchiveWorkService(PartyBuildingDbContext db, LedgerTransaction ledger, ArchiveDesk desk, RuleBook book, EventLog events)
{
    /// <returns>Key of the row.</returns>
    public Task<Outcome<Guid>> AddAsync(AddArchiveWork input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                if (!context.Actor.May(Permission.ManageCadres))
                    return Outcome<Guid>.Forbidden();
                if (await db.Organisations.In(context.Scope).SingleOrDefaultAsync(o => o.PublicId == input.OrganisationKey && o.ClosedOn == null, cancel) is not { } keeper)
                    return Outcome<Guid>.NotFound();
                if (await db.Set<ArchiveWork>().AnyAsync(w => w.Key == input.Key, cancel))
                    return Outcome<Guid>.Ok(input.Key);
                var read = await desk.InputAsync(context.Today, cancel);
                read.Choice(input.Kind, "工作", nameof(input.Kind));
                var subject = read.Text(input.Subject, ArchiveFile.LongestText, "内容", nameof(input.Subject));
                read.Past(input.On, "日期", nameof(input.On));
                if (input.CorrectBy < input.On)
                    read.Findings.Add(CadreFindings.Before("整改期限", "检查日期", input.On, nameof(input.CorrectBy)));
                var rules = (await book.CurrentAsync(cancel)).Evaluate(ArchiveReviewChecks.Work, input, input.On, RuleOccasion.Decision, context.Reason);
                if (read.Findings.Count > 0 || rules.Refuses)
                    return Outcome<Guid>.Refused([.. read.Findings, .. rules.Blocking]);
                var isReview = input.Kind == ArchiveWorkKind.Review;
                db.Add(new ArchiveWork
                {
                    Key = input.Key, OrganisationId = keeper.Id, Kind = input.Kind!.Value, On = input.On, Subject = subject!, HasPassed = isReview ? input.HasPassed : null,
                    CorrectBy = isReview && input.HasPassed == false ? input.CorrectBy : null,
                });
                events.Add(context, "archive.work-noted", new EventSubject(EventSubject.Organisation, keeper.PublicId, keeper.Path), $"档案{input.Kind.Value.Title()}，{input.On:yyyy-MM-dd}：{subject}", recordedNo: no);
                return Outcome<Guid>.Ok(input.Key);
            },
            cancel);
}
