using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.LifeMeetings;

/// <summary>The quantified assessment (案例14), where the district has switched it on.</summary>
public sealed class LifeScores(PartyBuildingDbContext db, LifeMeetingDesk desk, RuleBook rules)
{
    public Task<Outcome<Guid>> ScoreAsync(ScoreLifeMeeting input, CommandContext context, CancellationToken cancel = default)
        => desk.RunAsync(input.Key, input.Version, context, async (row, no) =>
        {
            var assessor = input.Stage == 0 ? "" : ChineseText.Clean(input.Assessor);
            if ((await rules.CurrentAsync(cancel)).InForce("DLM-SCORE", context.Today) is null)
                return [LifeMeetingFindings.SwitchedOff()];
            if (input.Stage is < 0 or > 3 || (input.Stage > 0 && assessor.Length is 0 or > 60))
                return [LifeMeetingFindings.Missing("评分人", nameof(input.Assessor))];
            if (input.Points is not { } points || points is < 0 or > 100 || points * 100 != decimal.Truncate(points * 100))
                return [LifeMeetingFindings.Points(nameof(input.Points))];
            foreach (var old in await db.Set<LifeScore>().Where(s => s.MeetingId == row.Id && s.Stage == input.Stage && s.Assessor == assessor && s.SupersededNo == Recorded.Current).ToListAsync(cancel))
                old.Supersede(no);
            db.Add(new LifeScore { MeetingId = row.Id, Stage = (byte)input.Stage, Assessor = assessor, Points = (int)(points * 100), RecordedNo = no });
            desk.Record(context, "life-meeting.scored", row, input.Stage == 0 ? "登记自评分" : $"登记第 {input.Stage} 阶段评分", no);
            return [];
        }, cancel);

    /// <summary>The scores as they stand; null while the assessment is switched off.</summary>
    public async Task<LifeScoreView?> OfAsync(int meetingId, DateOnly today, CancellationToken cancel = default)
    {
        var catalogue = await rules.CurrentAsync(cancel);
        if (catalogue.InForce("DLM-SCORE", today) is not { } rule)
            return null;
        var rows = await db.Set<LifeScore>().AsNoTracking().Where(s => s.MeetingId == meetingId && s.SupersededNo == Recorded.Current).OrderBy(s => s.Stage).ThenBy(s => s.Id).ToListAsync(cancel);
        var self = rows.Where(r => r.Stage == 0).Select(r => (decimal?)r.Points / 100).FirstOrDefault();
        var group = LifeScoring.Group(rows.Where(r => r.Stage > 0).Select(r => ((int)r.Stage, (decimal)r.Points / 100)));
        var composite = LifeScoring.Composite(self, group, rule);
        return new LifeScoreView(
            [.. rows.Select(r => (r.Stage, r.Assessor, (decimal)r.Points / 100))], self, group, composite, composite is { } value ? LifeScoring.Grade(value, rule) : null,
            catalogue.Evaluate(LifeMeetingChecks.Score, new ScoreFacts(self, group), today, RuleOccasion.Batch).Findings);
    }
}
