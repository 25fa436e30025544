using System.Globalization;
using System.Linq.Expressions;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations.Awards;
using PartyBuilding.Core.People.Sets;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Returns.Ledger;

/// <summary>
/// Rewards granted in the months (手册2008 L1603-1613): of members by level, at the branch the member belongs to on the last day;
/// of organisations by kind. One person with two rewards counts twice. Punishments are none.
/// </summary>
public sealed class AwardItems() : RegisterSet(
    Member("award.member.national", "国家级", static r => r.Level == "1"),
    Member("award.member.provincial", "省部级", static r => r.Level == "2"),
    Member("award.member.district", "区县、委办局级", static r => r.Level == "3"),
    Member("award.member.township", "街道、乡镇级", static r => r.Level == "4"),
    Member("award.member.body", "本单位、本党委级", static r => r.Level == "5"),
    Member("award.member.branch", "党支部级", static r => r.Level == "6"),
    Member("award.member.rest", "其他", static r => !Levels.Contains(r.Level!)),
    Organisation("award.organisation.advanced", "先进基层党组织", "11"),
    Organisation("award.organisation.five-good", "五好党支部", "12"),
    Organisation("award.organisation.rest", "表彰（其他）", "13"))
{
    private const string Set = "rewards";

    private static readonly IReadOnlyList<string> Levels = ["1", "2", "3", "4", "5", "6"];

    public override bool IsYearly => true;

    private static RegisterItem Member(string query, string words, Expression<Func<CountedReward, bool>> level)
        => new RegisterItem<CountedReward>(
            query, RegisterRow.Member, Rewards, point => [Granted(point.Span), new("level", $"级别为{words}", level, r => $"级别代码：{r.Level ?? "无"}")],
            static (branches, name) => r => branches.Contains(r.OrganisationId) && r.Name == name,
            r => new RegisterEntry { OrganisationId = r.OrganisationId, Key = r.Key, Name = r.Name, Amount = 1, On = null });

    private static RegisterItem Organisation(string query, string words, string code)
        => new RegisterItem<OrganisationAward>(
            query, RegisterRow.Organisation,
            static (db, p) => db.Set<OrganisationAward>().Where(a => a.RecordedNo <= p.Number && p.Number < a.SupersededNo),
            point => [Awarded(point.Span), new("kind", $"类别为{words}", a => a.KindCode == code, a => $"{a.Name}（类别代码：{a.KindCode}）")],
            static (organisations, name) => a => organisations.Contains(a.OrganisationId) && a.Organisation!.Name == name,
            a => new RegisterEntry { OrganisationId = a.OrganisationId, Key = a.Organisation!.PublicId, Name = a.Organisation!.Name, Amount = 1, On = a.On });

    private static IQueryable<CountedReward> Rewards(PartyBuildingDbContext db, LedgerPoint point)
    {
        var number = point.Number;
        return CountedMembers.Placed(db, point).Join(
            db.Set<InfoRow>().Where(r => r.SetKey == Set && r.RecordedNo <= number && number < r.SupersededNo), p => p.PersonId, r => r.PersonId,
            (p, r) => new CountedReward
            {
                OrganisationId = p.OrganisationId, Key = p.Person!.PublicId, Name = p.Person!.Name,
                Level = r.Values.Where(v => v.Field == "rewards.level").Max(v => v.Value), On = r.Values.Where(v => v.Field == "rewards.on").Max(v => v.Value),
            });
    }

    // Days of that form sort as text does.
    private static RegisterClause<CountedReward> Granted(MonthSpan span)
    {
        var (first, last) = (Iso(span.FirstDay), Iso(span.LastDay));
        return new(
            "month", $"在 {span.Title}授予", r => string.Compare(r.On, first) >= 0 && string.Compare(r.On, last) <= 0, r => $"{r.On} 授予");
    }

    private static RegisterClause<OrganisationAward> Awarded(MonthSpan span)
    {
        var (first, last) = (span.FirstDay, span.LastDay);
        return new("month", $"在 {span.Title}授予", a => a.On >= first && a.On <= last, a => $"{a.On:yyyy-MM-dd} 授予");
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
