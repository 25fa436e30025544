using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.People;
using PartyBuilding.Core.People.Sets;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Reserve.Pool;

namespace PartyBuilding.Core.Demo;

/// <summary>Made-up reserves of two years ago beside those of this year's round: trained and untrained, considered, used, withdrawn.</summary>
public sealed class DemoPool(PartyBuildingDbContext db)
{
    private const int Earlier = 48;
    private const string By = "干部科";

    private DemoRandom _random = null!;
    private DateOnly _today;
    private long _no;

    /// <param name="taken">Persons who are in this year's round.</param>
    internal async Task AddAsync(IReadOnlySet<int> taken, DemoOptions options, long no, CancellationToken cancel)
    {
        (_random, _today, _no) = (new DemoRandom((ulong)options.Seed ^ 0x9001UL), options.Today, no);
        var cadres = await db.Set<Cadre>().Include(c => c.Person).Where(c => c.LevelCode == "42" || c.LevelCode == "51" || c.LevelCode == "52").OrderBy(c => c.Id).ToListAsync(cancel);
        foreach (var (cadre, i) in cadres.Where(c => !taken.Contains(c.PersonId) && c.Person!.BirthDate > _today.AddYears(-50)).Take(Earlier).Select((c, i) => (c, i)))
            Enter(cadre, i, await db.MembershipSpells.AnyAsync(s => s.PersonId == cadre.PersonId && s.BranchId != null, cancel));
        var accepted = await db.Set<ReserveEntry>().Include(e => e.FollowUps).OrderBy(e => e.Id).ToListAsync(cancel);
        // The arrangements for those of this year's round have begun: the first units have theirs.
        foreach (var entry in accepted.Where((_, i) => i % 3 != 2))
            Arrange(entry);
        await db.SaveChangesAsync(cancel);
    }

    private void Enter(Cadre cadre, int i, bool isMember)
    {
        var (entered, isChief, adjusted) = (_today.AddYears(-2).AddDays(-_random.Between(5, 60)), cadre.LevelCode == "42", new DateOnly(_today.Year, 3, 20));
        var entry = new ReserveEntry
        {
            PublicId = _random.Key(entered), CadreId = cadre.Id, PersonId = cadre.PersonId, OrganisationId = cadre.OrganisationId, Way = isChief ? ReserveWay.Municipal : ReserveWay.Committee,
            IsChief = isChief, IsBureau = false, IsNonParty = !isMember, DirectionCode = $"{(i % 6) + 1}", IsNear = i % 4 == 0, Grassroots = i % 3 == 2 ? null : "任下属单位负责人两年", EnteredOn = entered,
            Status = ReserveStatus.InPool,
        };
        Move(entry, entered, ReserveStatus.InPool, $"宝委组〔{entered.Year}〕26号", isChief ? "市委组织部确定" : "党委推荐，组织部门考察");
        Move(entry, adjusted, ReserveStatus.InPool, $"宝委组〔{_today.Year}〕5号", $"{_today.Year}年度调整，继续在库", (short)_today.Year);
        if (i % 6 is 1 or 4)
            Move(entry, adjusted.AddDays(40 + i), ReserveStatus.Listed, "区委组织部部务会", "拟补充领导班子缺额");
        if (i % 12 == 4)
            Move(entry, adjusted.AddDays(110 + i), ReserveStatus.Used, "区委常委会", "任命为领导班子成员");
        else if (i % 12 == 7)
            Move(entry, adjusted.AddDays(90 + i), ReserveStatus.InPool, "区委组织部部务会", "本次未使用");
        else if (i % 12 == 11)
            Move(entry, adjusted.AddDays(60 + i), ReserveStatus.Withdrawn, "区委组织部部务会", "本人调出本区");
        if (i % 5 != 3)
            Arrange(entry);
        for (var year = entered.Year; year < _today.Year - (i % 7 == 5 ? 1 : 0); year++)
            entry.FollowUps.Add(Follow(FollowUpKind.Yearly, new DateOnly(year + 1, 2, _random.Between(3, 27)), (short)year, "完成年度工作目标，群众评价较好，继续按计划培养。"));
        if (i % 4 == 1)
            entry.FollowUps.Add(Follow(FollowUpKind.Talk, _today.AddDays(-_random.Between(30, 200)), null, "了解工作和学习情况，对下一步锻炼交换意见。"));
        db.Add(entry);
        Train(cadre, i);
    }

    private void Train(Cadre cadre, int i)
    {
        if (i % 3 == 0)
        {
            var from = _today.AddMonths(-_random.Between(6, 18));
            Row(cadre, CadreSets.Training, ("name", "区委党校中青年干部培训班"), ("kind", "1"), ("organiser", "区委党校"), ("from", FactText.Of(from)), ("to", FactText.Of(from.AddMonths(3).AddDays(4))), ("hours", "000000000360"));
        }

        if (i % 8 == 2)
            Row(cadre, CadreSets.Tempering, ("kind", "1"), ("place", "某街道办事处"), ("post", "主任助理"), ("from", FactText.Of(_today.AddMonths(-14))), ("to", FactText.Of(_today.AddMonths(-2))), ("result", "锻炼期满，表现良好"));
    }

    private void Row(Cadre cadre, string set, params (string Key, string Value)[] values)
        => new InfoRowWriter(db).Add(cadre.PersonId, CadreSets.Find(set)!, _random.Key(_today), values.ToDictionary(v => v.Key, v => v.Value, StringComparer.Ordinal), _no);

    private static void Arrange(ReserveEntry entry)
    {
        entry.Aim = entry.IsChief ? "熟悉全面工作的正职人选" : "班子副职";
        entry.Plan = "两年内参加系统培训一次，到基层锻炼一年";
        entry.Measures = "党校培训、分管重点项目、定期谈心谈话";
    }

    private ReserveFollowUp Follow(FollowUpKind kind, DateOnly on, short? year, string content) => new() { Key = _random.Key(on), Kind = kind, On = on, Year = year, Content = content, By = By };

    private static void Move(ReserveEntry entry, DateOnly on, ReserveStatus to, string decision, string reason, short? year = null)
    {
        entry.Moves.Add(new ReserveMove { On = on, To = to, Decision = decision, Reason = reason, Year = year, By = By });
        entry.Status = to;
    }
}
