using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.OrganisationLife;

/// <summary>Exempts a branch from a kind of meeting (免开). Whoever stands above the branch decides; never the branch itself.</summary>
public sealed class LifeExemptionService(PartyBuildingDbContext db, LedgerTransaction ledger, MeetingDesk desk)
{
    private const int MostYears = 3;

    public Task<Outcome<Guid>> GrantAsync(GrantLifeExemption input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await desk.BranchAsync(input.BranchKey, context, cancel);
                if (opened.Value is not { } branch)
                    return Outcome<Guid>.From(opened);
                if (!MemberEditing.MayDecide(branch.Path, context))
                    return Outcome<Guid>.Forbidden();
                if (await db.Set<LifeExemption>().AnyAsync(e => e.Key == input.Key && e.OrganisationId == branch.Id, cancel))
                    return Outcome<Guid>.Ok(input.BranchKey);
                var findings = Faults(input, context).ToList();
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                var (from, to) = (input.From!.Value, input.Last!.Value.AddDays(1));
                if (await db.Set<LifeExemption>().AnyAsync(
                    e => e.OrganisationId == branch.Id && e.Kind == input.Kind && e.SupersededNo == Recorded.Current && e.ValidFrom < to && from < e.ValidTo, cancel))
                    return Outcome<Guid>.Refused(MeetingFindings.Period("与已有的免开重叠。", nameof(input.From)));
                db.Add(new LifeExemption
                {
                    Key = input.Key, OrganisationId = branch.Id, Kind = input.Kind, ValidFrom = from, ValidTo = to, Reason = ChineseText.Clean(context.Reason), RecordedNo = no,
                });
                desk.Record(context, "life-exemption.granted", branch.PublicId, branch, $"{branch.Name}免开{MeetingWords.Kinds[input.Kind]}，{from:yyyy-MM-dd} 至 {input.Last:yyyy-MM-dd}", no);
                return Outcome<Guid>.Ok(input.BranchKey);
            },
            cancel);

    /// <summary>Ends it with a day, at the earliest the one before it began, which takes it back altogether.</summary>
    public Task<Outcome<Guid>> EndAsync(Guid key, DateOnly? last, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                if (!context.Actor.May(Permission.ManageMembers))
                    return Outcome<Guid>.Forbidden();
                var row = await db.Set<LifeExemption>().Include(e => e.Organisation).SingleOrDefaultAsync(e => e.Key == key && e.SupersededNo == Recorded.Current, cancel);
                if (row is null || !await db.Organisations.In(context.Scope).AnyAsync(o => o.Id == row.OrganisationId, cancel))
                    return Outcome<Guid>.NotFound();
                var branch = row.Organisation!;
                if (!MemberEditing.MayDecide(branch.Path, context))
                    return Outcome<Guid>.Forbidden();
                if (last is not { } day || day < row.ValidFrom.AddDays(-1) || day >= row.ValidTo.AddDays(-1))
                    return Outcome<Guid>.Refused(MeetingFindings.Period($"止日应在 {row.ValidFrom.AddDays(-1):yyyy-MM-dd} 至 {row.ValidTo.AddDays(-2):yyyy-MM-dd} 之间，填起日的前一天表示取消。", "Last"));
                row.Supersede(no);
                if (day >= row.ValidFrom)
                {
                    db.Add(new LifeExemption
                    {
                        Key = key, OrganisationId = row.OrganisationId, Kind = row.Kind, ValidFrom = row.ValidFrom, ValidTo = day.AddDays(1), Reason = row.Reason, RecordedNo = no,
                    });
                }

                desk.Record(context, "life-exemption.ended", branch.PublicId, branch, $"{branch.Name}免开{MeetingWords.Kinds[row.Kind]}到 {day:yyyy-MM-dd} 为止", no);
                return Outcome<Guid>.Ok(branch.PublicId);
            },
            cancel);

    private static IEnumerable<Finding> Faults(GrantLifeExemption input, CommandContext context)
    {
        if (!LifeDuty.All.Any(d => d.Kind == input.Kind))
            yield return MeetingFindings.Choose("会议类型", nameof(input.Kind));
        if (input.From is null)
            yield return MeetingFindings.Missing("起日", nameof(input.From));
        if (input.Last is null)
            yield return MeetingFindings.Missing("止日", nameof(input.Last));
        else if (input.Last < input.From || input.Last > input.From?.AddYears(MostYears))
            yield return MeetingFindings.Period($"止日不能早于起日，一次最多 {MostYears} 年。", nameof(input.Last));
        if (ChineseText.Clean(context.Reason).Length is 0 or > 400)
            yield return MeetingFindings.Reason("免开");
    }
}
