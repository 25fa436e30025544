using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Ballots;

/// <summary>
/// Where voters cast. Takes a code and nothing that tells who holds it; leaves two rows and no number of the ledger, no
/// event, no time.
/// </summary>
public sealed class BallotBox(PartyBuildingDbContext db, BallotCodeText codes)
{
    /// <returns>The paper to which a code gives a right.</returns>
    public async Task<Outcome<BallotPaper>> PaperAsync(string? code, CancellationToken cancel = default)
    {
        if (codes.Hash(code) is not { } hash)
            return Outcome<BallotPaper>.Refused(BallotFindings.Code());
        var found = await db.Set<BallotCode>().AsNoTracking().Where(c => c.Hash == hash)
            .Join(db.Set<BallotGroup>(), c => c.GroupId, g => g.Id, (c, g) => new { c.IsUsed, g.RoundId, g.Id }).SingleOrDefaultAsync(cancel);
        if (found is null)
            return Outcome<BallotPaper>.Refused(BallotFindings.Code());
        if (found.IsUsed)
            return Outcome<BallotPaper>.Refused(BallotFindings.Used());
        var round = await db.Set<BallotRound>().AsNoTracking().Include(r => r.Questions).ThenInclude(q => q.Options).SingleAsync(r => r.Id == found.RoundId, cancel);
        return round.Status switch
        {
            BallotStatus.Prepared => Outcome<BallotPaper>.Refused(BallotFindings.NotOpen()),
            BallotStatus.Closed => Outcome<BallotPaper>.Refused(BallotFindings.Over()),
            _ => Outcome<BallotPaper>.Ok(new BallotPaper(round.Id, found.Id, round.Title, PaperQuestion.Of(round))),
        };
    }

    /// <summary>The marks as they would be cast, with what is wrong with them; casts nothing.</summary>
    public static (IReadOnlyList<BallotMark> Marks, IReadOnlyList<Finding> Findings) Check(BallotPaper paper, IReadOnlyList<BallotMark> marks)
    {
        var (tidy, findings) = (new List<BallotMark>(), new List<Finding>());
        foreach (var question in paper.Questions)
        {
            var mark = BallotContent.Tidy(marks.FirstOrDefault(m => m.Question == question.Id) ?? new BallotMark(question.Id, [], []), question);
            tidy.Add(mark);
            if (mark.Options.Count + mark.Names.Count is var count && count > question.Most)
                findings.Add(BallotFindings.TooMany(question.Text, question.Most, count));
            if (mark.Names.Count > 0 && !question.AllowsNames)
                findings.Add(BallotFindings.NoNames(question.Text));
            if (mark.Names.Any(n => n.Length > BallotContent.LongestName))
                findings.Add(BallotFindings.LongName());
            if (mark.Options.Any(o => question.Options.All(x => x.Id != o)))
                findings.Add(BallotFindings.Unknown());
        }

        return (tidy, findings);
    }

    /// <summary>Casts. Of two at once with one code one is counted and the other hears so.</summary>
    public async Task<Outcome> CastAsync(string? code, IReadOnlyList<BallotMark> marks, CancellationToken cancel = default)
    {
        var looked = await PaperAsync(code, cancel);
        if (looked.Value is not { } paper)
            return looked;
        var (tidy, findings) = Check(paper, marks);
        if (findings.Count > 0)
            return Outcome.Refused(findings);
        var hash = codes.Hash(code)!;
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        // Writing the status over itself holds the closing of the vote up until this ballot is in, or finds it closed.
        if (await db.Set<BallotRound>().Where(r => r.Id == paper.RoundId && r.Status == BallotStatus.Open)
            .ExecuteUpdateAsync(x => x.SetProperty(r => r.Status, BallotStatus.Open), cancel) == 0)
            return Outcome.Refused(BallotFindings.Over());
        if (await db.Set<BallotCode>().Where(c => c.Hash == hash && !c.IsUsed).ExecuteUpdateAsync(x => x.SetProperty(c => c.IsUsed, true), cancel) == 0)
            return Outcome.Refused(BallotFindings.Used());
        db.Add(new Ballot { Id = RandomKey.New(), GroupId = paper.GroupId, Content = BallotContent.Write(tidy) });
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return Outcome.Ok();
    }
}
