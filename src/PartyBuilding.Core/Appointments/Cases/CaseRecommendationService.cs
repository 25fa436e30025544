using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Ballots;
using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>民主推荐: prepares the anonymous vote of the meeting, and takes what the talks came to.</summary>
public sealed class CaseRecommendationService(PartyBuildingDbContext db, CaseDesk desk, BallotPreparation preparation)
{
    private const int MostOnRoster = 200;
    private const int MostLevels = 10;
    private const int MostTalks = 2000;

    public Task<Outcome<Guid>> HoldAsync(HoldRecommendation input, CommandContext context, CancellationToken cancel = default)
        => desk.OnCaseAsync(input.Key, input.Version, [CaseStage.Motion], "民主推荐", context, async (found, _) =>
        {
            if (found.Recommendations.Exists(r => r.Key == input.RecommendationKey))
                return [];
            var (fields, scope) = (CaseFindings.Fields, ChineseText.Clean(input.Scope));
            var levels = input.Levels.Select(ChineseText.Clean).Where(l => l.Length > 0).ToList();
            var roster = await db.Set<Cadre>().Include(c => c.Person)
                .Where(c => input.Roster.Contains(c.PublicId) && c.LeftOn == null && db.Organisations.In(context.Scope).Any(o => o.Id == c.OrganisationId)).OrderBy(c => c.Id).ToListAsync(cancel);
            var findings = FieldFindings.Given(
                fields.Day(input.On, context.Today, "推荐日期", nameof(input.On)),
                input.On < found.ProposedOn ? fields.Order("推荐日期", "动议日期", found.ProposedOn, nameof(input.On)) : null,
                fields.Text(scope, "参加范围", CaseRecommendation.LongestScope, nameof(input.Scope)),
                input.Way is { } way && Enum.IsDefined(way) ? null : fields.Choice("投票方式", nameof(input.Way)),
                levels.Count is 0 or > MostLevels || levels.Distinct(StringComparer.Ordinal).Count() < levels.Count || levels.Exists(l => l.Length > BallotGroup.LongestName) ? CaseFindings.Levels(MostLevels) : null,
                roster.Count == 0 || roster.Count > MostOnRoster || roster.Count < input.Roster.Distinct().Count() ? CaseFindings.Roster(MostOnRoster) : null);
            if (findings.Count > 0)
                return findings;
            var recommendation = new CaseRecommendation
            {
                Key = input.RecommendationKey, On = input.On!.Value, Scope = scope, HasOutside = input.HasOutside, Levels = (short)levels.Count, BallotKey = input.RecommendationKey,
                Lines = [.. roster.Select(c => new RecommendationLine { Key = Guid.CreateVersion7(), CadreId = c.Id, Name = c.Person!.Name })],
            };
            found.Recommendations.Add(recommendation);
            // Whoever recommends may name people beside the roster.
            preparation.Add(new BallotDraft(
                input.RecommendationKey, CaseDesk.Subject(found), Permission.ManageAppointments, $"{found.FullPost}民主推荐", input.Way!.Value,
                [new BallotQuestionDraft($"推荐{found.FullPost}人选", found.Posts, AllowsNames: true, [.. recommendation.Lines.Zip(roster).Select(x => new BallotOptionDraft(x.First.Key, x.First.Name, x.Second.PostText))])],
                levels));
            desk.Record(context, "case.recommended", CaseDesk.Subject(found), $"{found.FullPost}民主推荐，{input.On:yyyy-MM-dd}，名册 {roster.Count} 人，分 {levels.Count} 组计票");
            return [];
        }, cancel);

    public Task<Outcome<Guid>> TalksAsync(EnterTalkVotes input, CommandContext context, CancellationToken cancel = default)
        => desk.OnCaseAsync(input.Key, input.Version, [CaseStage.Motion], "登记谈话推荐", context, (found, _) =>
        {
            var fields = CaseFindings.Fields;
            if (found.Recommendations.Find(r => r.Key == input.RecommendationKey) is not { } recommendation)
                return Task.FromResult<IReadOnlyList<Finding>>([fields.NotNow("登记：没有这次民主推荐")]);
            var findings = FieldFindings.Given(
                input.Talks is >= 1 and <= MostTalks ? null : fields.Number("谈话人数", 1, MostTalks, nameof(input.Talks)),
                recommendation.Lines.Exists(l => input.Votes.GetValueOrDefault(l.Key) is < 0 || input.Votes.GetValueOrDefault(l.Key) > (input.Talks ?? 0))
                    ? fields.Number("每人得到的推荐", 0, input.Talks ?? 0, nameof(input.Votes)) : null);
            if (findings.Count > 0)
                return Task.FromResult(findings);
            recommendation.Talks = input.Talks!.Value;
            foreach (var line in recommendation.Lines)
                line.TalkVotes = input.Votes.GetValueOrDefault(line.Key) ?? 0;
            desk.Record(context, "case.talked-on-recommendation", CaseDesk.Subject(found), $"{found.FullPost}谈话推荐，{input.Talks} 人");
            return Task.FromResult(findings);
        }, cancel);
}
