using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Cadres.Teams;

/// <summary>Approves posts of units and describes their teams: the district's work, since it is the district that approves.</summary>
public sealed class TeamService(PartyBuildingDbContext db, LedgerTransaction ledger, EventLog events, CodeTableStore codes)
{
    /// <returns>Key of the row.</returns>
    public Task<Outcome<Guid>> ApproveAsync(SaveApprovedPosts input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await OpenAsync(input.OrganisationKey, context, cancel);
                if (opened.Value is not { } unit)
                    return Outcome<Guid>.From(opened);
                var rows = await db.Set<ApprovedPosts>().Where(a => a.OrganisationId == unit.Id && a.SupersededNo == Recorded.Current).ToListAsync(cancel);
                if (rows.Exists(r => r.Key == input.Key))
                    return Outcome<Guid>.Ok(input.Key);
                if (rows.Select(r => r.RecordedNo).DefaultIfEmpty().Max() != input.Seen)
                    return Outcome<Guid>.Conflict(TeamFindings.Stale);
                var catalogue = await codes.CurrentAsync(cancel);
                var document = ChineseText.Clean(input.Document);
                if (Check(input, document, catalogue, context.Today).ToList() is { Count: > 0 } findings)
                    return Outcome<Guid>.Refused(findings);
                Put(input, document, unit.Id, [.. rows.Where(r => r.LevelCode == input.LevelCode && r.IsInTeam == input.IsInTeam)], no);
                var words = $"{TeamWords.Seats(input.IsInTeam)}{catalogue.Name(CodeStandards.CadreLevel, input.LevelCode!, context.Today)}";
                events.Add(
                    context, "team.posts-approved", Subject(unit), $"核定职数：{words} {input.Number} 名，{input.From:yyyy-MM-dd} 起，{document}",
                    new { input.LevelCode, input.IsInTeam, input.Number, input.From, document }, no);
                return Outcome<Guid>.Ok(input.Key);
            },
            cancel);

    public Task<Outcome<Guid>> DescribeAsync(SaveTeamProfile input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await OpenAsync(input.OrganisationKey, context, cancel);
                if (opened.Value is not { } unit)
                    return Outcome<Guid>.From(opened);
                var old = await db.Set<TeamProfile>().SingleOrDefaultAsync(p => p.OrganisationId == unit.Id && p.SupersededNo == Recorded.Current, cancel);
                if (input.Organ is not { } organ || !Enum.IsDefined(organ))
                    return Outcome<Guid>.Refused(TeamFindings.Organ(nameof(input.Organ)));
                if (old is not null && (old.Organ, old.Work, old.IsMinorityArea) == (organ, input.Work, input.IsMinorityArea))
                    return Outcome<Guid>.Ok(input.OrganisationKey);
                if ((old?.RecordedNo ?? 0) != input.Seen)
                    return Outcome<Guid>.Conflict(TeamFindings.Stale);
                if (old is not null)
                {
                    old.Supersede(no);
                    await db.SaveChangesAsync(cancel);
                }

                db.Add(new TeamProfile { OrganisationId = unit.Id, Organ = organ, Work = input.Work, IsMinorityArea = input.IsMinorityArea, RecordedNo = no });
                var words = new[] { organ.Title(), input.Work?.Title(), input.IsMinorityArea ? "少数民族聚居" : null }.OfType<string>();
                events.Add(context, "team.described", Subject(unit), $"班子情况：{string.Join('，', words)}", recordedNo: no);
                return Outcome<Guid>.Ok(input.OrganisationKey);
            },
            cancel);

    private async Task<Outcome<Organisation>> OpenAsync(Guid key, CommandContext context, CancellationToken cancel)
    {
        if (!context.Actor.May(Permission.ManageCadres))
            return Outcome<Organisation>.Forbidden();
        if (await db.Organisations.In(context.Scope).SingleOrDefaultAsync(o => o.PublicId == key && o.ClosedOn == null, cancel) is not { } unit)
            return Outcome<Organisation>.NotFound();
        return TeamEditing.MayEdit(unit.Path, context.Actor, context.Scope) ? Outcome<Organisation>.Ok(unit) : Outcome<Organisation>.Forbidden();
    }

    private static IEnumerable<Finding> Check(SaveApprovedPosts input, string document, CodeTableCatalogue codes, DateOnly today)
    {
        if (codes.Entries(CodeStandards.CadreLevel, today).All(c => c.Code != input.LevelCode))
            yield return CadreFindings.Code("职务层次", nameof(input.LevelCode));
        if (input.Number is null or < 0 or > 999)
            yield return TeamFindings.Number(nameof(input.Number));
        if (input.From > today)
            yield return TeamFindings.Future(nameof(input.From));
        if (document.Length == 0)
            yield return CadreFindings.Missing("批准文号", nameof(input.Document));
        if (document.Length > ApprovedPosts.LongestDocument)
            yield return CadreFindings.TooLong("批准文号", ApprovedPosts.LongestDocument, nameof(input.Document));
    }

    /// <param name="rows">Of the same level and kind, never overlapping; they do not after it either.</param>
    private void Put(SaveApprovedPosts input, string document, int unitId, List<ApprovedPosts> rows, long no)
    {
        var next = rows.Where(r => r.ValidFrom > input.From).Select(r => (DateOnly?)r.ValidFrom).Min();
        if (rows.Find(r => r.ValidFrom <= input.From && input.From < r.ValidTo) is { } old)
        {
            old.Supersede(no);
            if (old.ValidFrom < input.From)
                db.Add(old.Until(input.From, no));
        }

        db.Add(new ApprovedPosts
        {
            Key = input.Key, OrganisationId = unitId, LevelCode = input.LevelCode!, IsInTeam = input.IsInTeam, Number = (short)input.Number!.Value,
            ValidFrom = input.From, ValidTo = next ?? Recorded.Open, Document = document, RecordedNo = no,
        });
    }

    private static EventSubject Subject(Organisation unit) => new(EventSubject.Team, unit.PublicId, unit.Path);
}
