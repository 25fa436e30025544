using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Ballots;
using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.Cadres.Posts;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;
using PartyBuilding.Core.People.Sets;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Reserve;
using PartyBuilding.Core.Reserve.Candidates;
using PartyBuilding.Core.Reserve.Meetings;
using PartyBuilding.Core.Reserve.Pool;
using PartyBuilding.Core.Reserve.Rounds;
using PartyBuilding.Core.Reserve.Units;

namespace PartyBuilding.Core.Demo;

/// <summary>A made-up round of selection under way: 66 units and 600 applicants, some units far and some behind.</summary>
public sealed class DemoReserve(PartyBuildingDbContext db, BallotPreparation ballots, DemoPool pool)
{
    private const int Units = 66;
    private const int Applicants = 600;

    /// <summary>Days of the stages, counted from today.</summary>
    private static readonly (SelectionStage Stage, int? From, int To)[] Calendar =
    [
        (SelectionStage.Publicity, -49, -45), (SelectionStage.Application, -44, -40), (SelectionStage.Eligibility, -39, -35), (SelectionStage.Recommendation, -34, -29),
        (SelectionStage.Candidates, -28, -24), (SelectionStage.Investigation, -23, 3), (SelectionStage.Submission, null, 8),
    ];

    private static readonly string[] Directions = ["党群", "综合经济", "行政管理", "城镇建设管理", "社会事业发展", "政法", "教育", "卫生"];
    private static readonly string[] Titles = ["综合科科长", "办公室副主任", "组织科副科长", "项目科科长", "宣传科副科长", "社会事务科副科长"];

    private DemoRandom _random = null!;
    private DateOnly _today;
    private long _no;

    /// <returns>Applicants written.</returns>
    internal async Task<int> AddAsync(DemoLedger made, DemoOptions options, long no, CancellationToken cancel)
    {
        (_random, _today, _no) = (new DemoRandom((ulong)options.Seed ^ 0x2E5E47EUL), options.Today, no);
        var round = Round(made.Organisations.First(o => OrganisationPath.Depth(o.Path) == 1));
        db.Add(round);
        await db.SaveChangesAsync(cancel);
        var taken = new HashSet<int>();
        var people = await PeopleAsync(made, taken, cancel);
        foreach (var (organisation, index) in Choose(made).Select((o, i) => (o, i)))
        {
            var unit = Unit(round, organisation, index);
            var number = Applicants / Units + (index < Applicants % Units ? 1 : 0);
            foreach (var cadre in people(organisation).Where(c => taken.Add(c.PersonId)).Take(number).ToList())
                unit.Candidates.Add(Apply(cadre, unit));
            db.Add(unit);
            await db.SaveChangesAsync(cancel);
            await WalkAsync(unit, round, organisation, index, cancel);
        }

        await db.SaveChangesAsync(cancel);
        await pool.AddAsync(taken, options, no, cancel);
        return taken.Count;
    }

    private SelectionRound Round(Organisation district) => new()
    {
        PublicId = _random.Key(_today), OrganisationId = district.Id, Basis = SelectionBasis.Circular2005, Year = (short)_today.Year, Title = $"{_today.Year}年处级党政副职后备干部集中选拔",
        Document = $"宝委组〔{_today.Year}〕12号", IsChief = false, IsBureau = false, IsMunicipal = false, IsSeparate = false, Target = 300, NearTarget = 150,
        BornFrom = new DateOnly(_today.Year - 45, 1, 1), BachelorBornFrom = new DateOnly(_today.Year - 35, 1, 1),
        Windows = [.. Calendar.Select(d => new SelectionWindow { Stage = d.Stage, From = d.From is { } from ? _today.AddDays(from) : null, To = _today.AddDays(d.To) })],
        Directions = [.. Directions.Select((name, i) => new SelectionDirection { Code = $"{i + 1}", Name = name, IsSeparate = i >= 6 })],
    };

    /// <summary>All bodies, and of what stands under them the largest, until there are enough.</summary>
    private static IEnumerable<Organisation> Choose(DemoLedger made)
    {
        var open = made.Organisations.Where(o => o.ClosedOn is null && o.Kind != OrganisationKind.Branch).ToList();
        var branches = made.Organisations.Where(o => o.ClosedOn is null && o.Kind == OrganisationKind.Branch).Select(o => o.Path).ToList();
        return open.Where(o => OrganisationPath.Depth(o.Path) == 2).OrderBy(o => o.Id)
            .Concat(open.Where(o => OrganisationPath.Depth(o.Path) == 3).OrderByDescending(o => branches.Count(b => b.StartsWith(o.Path, StringComparison.Ordinal))).ThenBy(o => o.Id))
            .Take(Units);
    }

    /// <summary>Cadres of a unit of section level: those on record, and members of the right age who get a record of their own.</summary>
    private async Task<Func<Organisation, IEnumerable<Cadre>>> PeopleAsync(DemoLedger made, HashSet<int> taken, CancellationToken cancel)
    {
        var known = await db.Set<Cadre>().Include(c => c.Person).Where(c => c.LevelCode == "51" || c.LevelCode == "52").ToListAsync(cancel);
        var isCadre = (await db.Set<Cadre>().Select(c => c.PersonId).ToListAsync(cancel)).ToHashSet();
        var paths = made.Organisations.ToDictionary(o => o.Id, o => o.Path);
        var members = made.People.ToDictionary(p => p.Id);
        var free = made.Spells.Where(s => s.BranchId is not null && !isCadre.Contains(s.PersonId) && Age(members[s.PersonId]) is >= 31 and <= 44
            && EducationBands.IsCollegeAndAbove(members[s.PersonId].EducationCode)).Select(s => (Path: paths[s.BranchId!.Value], s.PersonId)).ToList();
        var own = await db.People.Where(p => free.Select(f => f.PersonId).Contains(p.Id)).ToDictionaryAsync(p => p.Id, cancel);
        return unit => known.Where(c => c.OrganisationId == unit.Id && Age(c.Person!) <= 47)
            .Concat(free.Where(f => f.Path.StartsWith(unit.Path, StringComparison.Ordinal) && !taken.Contains(f.PersonId)).Select(f => Record(own[f.PersonId], unit)));
    }

    private Cadre Record(Person person, Organisation unit)
    {
        var since = _today.AddYears(-_random.Between(1, 6)).AddDays(-_random.Between(10, 300));
        var level = _random.Chance(0.4) ? "51" : "52";
        var cadre = new Cadre
        {
            PublicId = _random.Key(since), PersonId = person.Id, Person = person, OrganisationId = unit.Id, EnteredOn = since, Management = CadreManagement.Unit, LevelCode = level, LevelSince = since,
        };
        var post = new CadrePost
        {
            Key = _random.Key(since), CadreId = 0, Cadre = cadre, OrganisationId = unit.Id, Unit = unit.Name, Title = _random.Of(Titles), LevelCode = level, IsMain = true, IsInTeam = false, Order = 1, ValidFrom = since, RecordedNo = _no,
        };
        db.AddRange(cadre, post);
        cadre.PostText = PostText.Of([post]);
        new InfoRowWriter(db).Add(
            person.Id, CadreSets.Find(CadreSets.Levels)!, _random.Key(since), new Dictionary<string, string>(StringComparer.Ordinal) { ["level"] = level, ["from"] = FactText.Of(since) }, _no);
        return cadre;
    }

    private SelectionUnit Unit(SelectionRound round, Organisation organisation, int index) => new()
    {
        PublicId = _random.Key(_today), RoundId = round.Id, OrganisationId = organisation.Id, DirectionId = round.Directions[index % 6].Id,
        Employer = (EmployerKind)((index % 3) + 1), Chiefs = 2, Deputies = (short)(3 + (index % 4)), Headcount = index % 13 == 12 ? 24 : 60 + (index * 3),
        PlannedOn = _today.AddDays(-46), PlanMeans = "召开动员会，在单位内张贴通知",
    };

    private SelectionCandidate Apply(Cadre cadre, SelectionUnit unit) => new()
    {
        PublicId = _random.Key(_today), CadreId = cadre.Id, Cadre = cadre, PersonId = cadre.PersonId, Person = cadre.Person, Status = CandidateStatus.Applied, DirectionId = unit.DirectionId,
        AppliedOn = _today.AddDays(-_random.Between(40, 44)), FormOn = _today.AddDays(-40), SexCode = cadre.Person!.SexCode, BirthDate = cadre.Person.BirthDate, EthnicityCode = cadre.Person.EthnicityCode,
        EducationCode = cadre.Person.EducationCode, LevelCode = cadre.LevelCode, PostText = cadre.PostText, IsMember = cadre.Person.Id > 0 && cadre.Management == CadreManagement.Unit,
        Employer = unit.Employer, IsHealthy = true, Grassroots = _random.Chance(0.7) ? "下属单位负责人两年以上" : null,
    };

    /// <summary>As far as this unit has come: the first ones are in the pool, the last ones have not finished their review.</summary>
    private async Task WalkAsync(SelectionUnit unit, SelectionRound round, Organisation organisation, int index, CancellationToken cancel)
    {
        Review(unit, round, all: index < 60);
        if (index >= 58)
            return;
        var eligible = unit.Candidates.FindAll(c => c.Status == CandidateStatus.Eligible);
        await HoldAsync(unit, round, organisation, eligible, isCounted: index < 54, cancel);
        if (index >= 50)
            return;
        var chosen = eligible.Take(unit.Deputies + 1).ToList();
        (unit.ChosenOn, unit.ChosenAt) = (_today.AddDays(-25), "党委会");
        foreach (var candidate in eligible)
            candidate.Status = chosen.Contains(candidate) ? CandidateStatus.Chosen : CandidateStatus.NotChosen;
        if (index >= 44)
            return;
        foreach (var candidate in chosen)
            Investigate(candidate);
        Decide(unit, chosen);
        if (index >= 40)
            return;
        foreach (var candidate in unit.Candidates.Where(c => c.Status is CandidateStatus.NotChosen or CandidateStatus.NotRecommended))
            candidate.TalkedOn = _today.AddDays(-4);
        unit.SubmittedOn = _today.AddDays(-3);
        if (index < 24)
            Accept(unit, round);
    }

    private void Review(SelectionUnit unit, SelectionRound round, bool all)
    {
        foreach (var candidate in unit.Candidates.Where((_, i) => all || i % 2 == 0))
        {
            var why = candidate.BirthDate >= round.BachelorBornFrom && !EducationBands.IsBachelorAndAbove(candidate.EducationCode) ? "这一年龄段须大学本科以上学历"
                : EducationBands.IsCollegeAndAbove(candidate.EducationCode) ? null : "学历不到大学专科";
            candidate.ReviewedOn = _today.AddDays(-37);
            (candidate.Status, candidate.ReviewText) = why is null ? (CandidateStatus.Eligible, candidate.BirthDate < round.BornFrom ? "工作需要" : null) : (CandidateStatus.Ineligible, why);
            candidate.ExplainedOn = why is null ? null : _today.AddDays(-36);
        }
    }

    private async Task HoldAsync(SelectionUnit unit, SelectionRound round, Organisation organisation, List<SelectionCandidate> roster, bool isCounted, CancellationToken cancel)
    {
        var present = unit.Headcount < 30 ? unit.Headcount : Math.Min(unit.Headcount, 35 + (unit.Id % 20));
        var ballot = ballots.Add(new BallotDraft(
            _random.Key(_today), new EventSubject(EventSubject.Selection, unit.PublicId, organisation.Path), Permission.ManageReserve, $"{round.Title}民主推荐", BallotWay.Manual,
            [new BallotQuestionDraft("推荐人选", unit.Deputies, AllowsNames: true, [.. roster.Select(c => new BallotOptionDraft(c.PublicId, c.Person!.Name, c.PostText))])], ["全体"]));
        unit.Meeting = new RecommendationMeeting
        {
            HeldOn = _today.AddDays(-31), Headcount = unit.Headcount, Present = present, Statement = "党委书记作动员，班子成员、中层干部和职工代表参加", BallotKey = ballot.PublicId,
        };
        await db.SaveChangesAsync(cancel);
        if (!isCounted)
            return;
        var (group, question) = (ballot.Groups[0], ballot.Questions[0]);
        (group.Issued, group.Returned, group.Invalid, ballot.Status) = (present, present, 0, BallotStatus.Closed);
        (ballot.OpenedAt, ballot.ClosedAt) = (At(-31, 1), At(-31, 2));
        db.AddRange(question.Options.Select((option, i) => new BallotCount { GroupId = group.Id, QuestionId = question.Id, OptionId = option.Id, Votes = Math.Max(1, present * (9 - i) / 12) }));
    }

    private void Investigate(SelectionCandidate candidate)
    {
        candidate.Status = CandidateStatus.Investigated;
        candidate.Investigation = new Investigation
        {
            From = _today.AddDays(-22), To = _today.AddDays(-19), Organ = "本单位组织人事科", Investigators = "考察员甲、考察员乙",
            Material = "政治上可靠，熟悉本职工作，工作实绩较好，作风踏实，群众基础较好；统筹全局的经验还需积累。", Discipline = "没有不同意见",
        };
    }

    private void Decide(SelectionUnit unit, List<SelectionCandidate> chosen)
    {
        var listed = chosen.Take(unit.Deputies).ToList();
        foreach (var (candidate, at) in chosen.Select((c, i) => (c, i)))
        {
            var isListed = at < listed.Count;
            (candidate.Status, candidate.IsNear) = (isListed ? CandidateStatus.Recommended : CandidateStatus.NotRecommended, isListed && at < listed.Count / 3);
            candidate.OutcomeText = isListed ? null : "任现职时间较短";
        }

        (unit.DecidedOn, unit.DecidedAt, unit.PublicFrom, unit.PublicTo) = (_today.AddDays(-17), "党委会", _today.AddDays(-15), _today.AddDays(-6));
        (unit.PublicMeans, unit.PublicPlace) = (PublicityMeans.Written | PublicityMeans.Posted, "本单位");
    }

    private void Accept(SelectionUnit unit, SelectionRound round)
    {
        unit.ReviewedOn = _today.AddDays(-1);
        var context = new CommandContext(Actor.Machine("演示数据"), OrgScope.Nothing, At(-1, 3));
        foreach (var candidate in unit.Candidates.Where(c => c.Status == CandidateStatus.Recommended).ToList())
        {
            candidate.Status = CandidateStatus.Accepted;
            db.Add(ReserveEntry.Of(candidate, new OpenUnit(unit, round, new EventSubject(EventSubject.Selection, unit.PublicId, "/")), _today.AddDays(-1), $"宝委组〔{_today.Year}〕30号", context));
        }
    }

    private DateTime At(int days, int hour) => DateTime.SpecifyKind(_today.AddDays(days).ToDateTime(new TimeOnly(hour, 0)), DateTimeKind.Utc);

    private int Age(Person person) => person.BirthDate is { } born ? Ages.On(born, _today) : 0;
}
