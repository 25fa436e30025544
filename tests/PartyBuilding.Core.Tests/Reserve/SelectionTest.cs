using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Ballots;
using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Reserve.Candidates;
using PartyBuilding.Core.Reserve.Meetings;
using PartyBuilding.Core.Reserve.Rounds;
using PartyBuilding.Core.Reserve.Units;
using PartyBuilding.Core.Tests.Cadres;

namespace PartyBuilding.Core.Tests.Reserve;

/// <summary>The round of 2005 with its printed days, and a unit of it.</summary>
public abstract class SelectionTest : CadreTest
{
    protected static readonly DateOnly ApplicationDay = new(2005, 6, 13);
    protected static readonly DateOnly ReviewDay = new(2005, 6, 18);
    protected static readonly DateOnly MeetingDay = new(2005, 6, 22);
    protected static readonly DateOnly ChoiceDay = new(2005, 6, 28);
    protected static readonly DateOnly DecisionDay = new(2005, 7, 6);

    protected Guid Round { get; private set; }

    protected Guid Unit { get; private set; }

    /// <summary>S000 L177-219, both ends as printed.</summary>
    protected static IReadOnlyList<StageDays> Calendar { get; } =
    [
        new(SelectionStage.Publicity, new(2005, 6, 6), new(2005, 6, 10)), new(SelectionStage.Application, new(2005, 6, 11), new(2005, 6, 15)),
        new(SelectionStage.Eligibility, new(2005, 6, 16), new(2005, 6, 20)), new(SelectionStage.Recommendation, new(2005, 6, 21), new(2005, 6, 26)),
        new(SelectionStage.Candidates, new(2005, 6, 27), new(2005, 7, 1)), new(SelectionStage.Investigation, new(2005, 7, 2), new(2005, 7, 15)),
        new(SelectionStage.Submission, null, new(2005, 7, 20)),
    ];

    protected OpenSelection Opening(SelectionBasis basis = SelectionBasis.Circular2005) => new(
        Guid.CreateVersion7(), District.PublicId, basis, 2005, "2005年处级党政副职后备干部集中选拔", "宝委组通知", IsChief: false, IsBureau: false, IsMunicipal: false,
        IsSeparate: false, 300, 150, new DateOnly(1960, 1, 1), new DateOnly(1970, 1, 1), ["1", "2", "3", "4", "5", "6", "7", "8"], ["7", "8"],
        [.. Calendar.Where(d => SelectionStages.Of(basis).Contains(d.Stage))]);

    protected Task<Outcome<Guid>> OpenAsync(OpenSelection input, CommandContext? context = null)
        => With((SelectionRoundService s) => s.OpenAsync(input, context ?? Section()));

    /// <summary>Opens the round and enters the east unit: 118 people, five deputy posts.</summary>
    protected async Task BeginAsync(SelectionBasis basis = SelectionBasis.Circular2005, int headcount = 118, int deputies = 5, int chiefs = 2)
    {
        var opened = await OpenAsync(Opening(basis));
        opened.IsOk.ShouldBeTrue(Words(opened));
        Round = opened.Value;
        var added = await AddUnitAsync(East, "4", headcount, deputies, chiefs);
        added.Outcome.IsOk.ShouldBeTrue(Words(added.Outcome));
        Unit = added.Key;
    }

    protected async Task<(Outcome<Guid> Outcome, Guid Key)> AddUnitAsync(Organisation at, string direction, int headcount = 118, int deputies = 5, int chiefs = 2)
    {
        var (key, round) = (Guid.CreateVersion7(), await Read(db => db.Set<SelectionRound>().Include(r => r.Directions).AsNoTracking().SingleAsync(r => r.PublicId == Round)));
        var input = new AddSelectionUnit(
            Round, round.Version, key, at.PublicId, round.Directions.Find(d => d.Code == direction)!.Id, EmployerKind.Organ, chiefs, deputies, headcount);
        return (await With((SelectionRoundService s) => s.AddUnitAsync(input, Section())), key);
    }

    protected Task<SelectionUnit> UnitAsync() => Read(db => db.Set<SelectionUnit>().AsNoTracking().Include(u => u.Round!.Directions).Include(u => u.Meeting)
        .Include(u => u.Candidates).ThenInclude(c => c.Investigation).Include(u => u.Candidates).ThenInclude(c => c.Petitions)
        .AsSplitQuery().SingleAsync(u => u.PublicId == Unit));

    protected async Task<SelectionCandidate> FindAsync(Guid candidate) => (await UnitAsync()).Candidates.Single(c => c.PublicId == candidate);

    /// <summary>A cadre of the unit with what the conditions ask for.</summary>
    protected async Task<Guid> PersonAsync(
        string name, string birth = "1965-05-01", string education = "21", string? level = "52", string sex = "1", Organisation? at = null)
    {
        var key = await CadreAsync(at, name);
        await using var db = NewContext();
        var cadre = await db.Set<Cadre>().Include(c => c.Person).SingleAsync(c => c.PublicId == key);
        cadre.LevelCode = level;
        (cadre.Person!.BirthDate, cadre.Person.EducationCode, cadre.Person.SexCode) = (DateOnly.Parse(birth, null), education, sex);
        await db.SaveChangesAsync();
        return key;
    }

    protected async Task<(Outcome<Guid> Outcome, Guid Key)> ApplyAsync(
        Guid cadre, DateOnly? on = null, bool hasApplied = true, bool isHealthy = true, string? grassroots = "某镇副镇长三年", bool isOutstanding = false,
        CommandContext? context = null)
    {
        var (key, unit) = (Guid.CreateVersion7(), await UnitAsync());
        var input = new ApplyForReserve(
            Unit, unit.Version, key, cadre, hasApplied, on ?? (hasApplied ? ApplicationDay : MeetingDay), unit.DirectionId, isHealthy, grassroots, isOutstanding);
        return (await With((ApplicationService s) => s.ApplyAsync(input, context ?? Personnel(East))), key);
    }

    protected async Task<Outcome<Guid>> ReviewAsync(Guid candidate, bool eligible = true, string? text = null, DateOnly? explained = null, DateOnly? on = null)
    {
        var input = new ReviewCandidate(Unit, (await UnitAsync()).Version, candidate, eligible, on ?? ReviewDay, text, explained);
        return await With((ApplicationService s) => s.ReviewAsync(input, Personnel(East)));
    }

    /// <summary>Somebody who applied and was found eligible.</summary>
    protected async Task<Guid> EligibleAsync(string name, string birth = "1965-05-01", string sex = "1")
    {
        var applied = await ApplyAsync(await PersonAsync(name, birth, sex: sex));
        applied.Outcome.IsOk.ShouldBeTrue(Words(applied.Outcome));
        var reviewed = await ReviewAsync(applied.Key);
        reviewed.IsOk.ShouldBeTrue(Words(reviewed));
        return applied.Key;
    }

    protected async Task<Outcome<Guid>> HoldAsync(int present, string? reason = null, DateOnly? on = null, BallotWay way = BallotWay.Manual)
    {
        var input = new HoldMeeting(Unit, (await UnitAsync()).Version, Guid.CreateVersion7(), on ?? MeetingDay, present, "党委书记作动员，中层以上和职工代表参加", way, 5, []);
        return await With((RecommendationService s) => s.HoldAsync(input, Personnel(East, reason)));
    }

    /// <summary>Holds the meeting and counts its papers.</summary>
    protected async Task CountedAsync(int present = 60)
    {
        var held = await HoldAsync(present);
        held.IsOk.ShouldBeTrue(Words(held));
        var ballot = (await UnitAsync()).Meeting!.BallotKey;
        var context = Personnel(East);
        var view = (await With((BallotQueries q) => q.FindAsync(ballot, context.Actor, context.Scope)))!;
        (await With((BallotRoundService s) => s.OpenAsync(ballot, view.Version, context))).IsOk.ShouldBeTrue();
        (await With((BallotCountService s) => s.EnterAsync(
            new EnterCounts(ballot, view.Version + 1, view.Groups[0].Id, present, present, 0, []), context))).IsOk.ShouldBeTrue();
        (await With((BallotRoundService s) => s.CloseAsync(ballot, view.Version + 2, context))).IsOk.ShouldBeTrue();
    }

    protected async Task<Outcome<Guid>> ChooseAsync(IReadOnlyList<Guid> chosen, DateOnly? communicated = null, string? reason = null, DateOnly? on = null)
    {
        var input = new ChooseCandidates(Unit, (await UnitAsync()).Version, on ?? ChoiceDay, "党委会", communicated, chosen);
        return await With((ChoiceService s) => s.ChooseAsync(input, Personnel(East, reason)));
    }

    protected async Task<Outcome<Guid>> ConsultAsync(Guid candidate, bool consents, DateOnly? formOn)
    {
        var input = new ConsultCandidate(Unit, (await UnitAsync()).Version, candidate, new DateOnly(2005, 6, 27), consents, formOn);
        return await With((RecommendationService s) => s.ConsultAsync(input, Personnel(East)));
    }

    protected async Task<Outcome<Guid>> InvestigateAsync(
        Guid candidate, string investigators = "测试丙、测试丁", string organ = "教育局党工委组织科", string material = "德能勤绩廉表现较好。", string? discipline = null,
        DateOnly? to = null)
    {
        var input = new InvestigateCandidate(
            Unit, (await UnitAsync()).Version, candidate, new DateOnly(2005, 7, 2), to ?? new DateOnly(2005, 7, 5), organ, investigators, material, discipline, null);
        return await With((InvestigationService s) => s.InvestigateAsync(input, Personnel(East)));
    }

    protected async Task<Outcome<Guid>> RecommendAsync(
        IReadOnlyList<Guid> recommended, IReadOnlyList<Guid>? near = null, string? reason = null, DateOnly? on = null, IReadOnlyDictionary<Guid, string?>? reasons = null)
    {
        var input = new RecommendCandidates(Unit, (await UnitAsync()).Version, on ?? DecisionDay, "党委会", recommended, near ?? [], reasons ?? new Dictionary<Guid, string?>());
        return await With((InvestigationService s) => s.RecommendAsync(input, Personnel(East, reason)));
    }

    /// <summary>Candidates up to the end of their investigation.</summary>
    protected async Task<IReadOnlyList<Guid>> InvestigatedAsync(params (string Name, string Sex)[] people)
    {
        var keys = new List<Guid>();
        foreach (var (name, sex) in people)
            keys.Add(await EligibleAsync(name, sex: sex));
        await CountedAsync();
        (await ChooseAsync(keys)).IsOk.ShouldBeTrue();
        foreach (var key in keys)
            (await InvestigateAsync(key)).IsOk.ShouldBeTrue();
        return keys;
    }

    protected async Task<Outcome<Guid>> PublicizeAsync(DateOnly from, DateOnly to, string? reason = null)
    {
        var input = new PublicizeReserve(Unit, (await UnitAsync()).Version, from, to, PublicityMeans.Written | PublicityMeans.Posted, "本单位");
        return await With((SubmissionService s) => s.PublicizeAsync(input, Personnel(East, reason)));
    }

    protected async Task<Outcome<Guid>> SubmitAsync(DateOnly on, string? reason = null)
    {
        var input = new SubmitReserve(Unit, (await UnitAsync()).Version, on);
        return await With((SubmissionService s) => s.SubmitAsync(input, Personnel(East, reason)));
    }

    protected static string Words(Outcome outcome) => string.Join(' ', outcome.Findings.Select(f => $"{f.RuleCode} {f.Message}"));

    protected static IEnumerable<string> Codes(Outcome outcome) => outcome.Findings.Select(f => f.RuleCode);
}
