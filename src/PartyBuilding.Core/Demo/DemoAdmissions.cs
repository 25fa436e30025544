using PartyBuilding.Core.Admissions;
using PartyBuilding.Core.Admissions.Forms;
using PartyBuilding.Core.Admissions.Plans;
using PartyBuilding.Core.Admissions.Probation;
using PartyBuilding.Core.Admissions.Procedure;
using PartyBuilding.Core.Admissions.Steps;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;

namespace PartyBuilding.Core.Demo;

/// <summary>Made-up admissions in every stage: some of everything in the branches of the accounts, a scattering elsewhere.</summary>
internal sealed class DemoAdmissions(DemoLedger ledger, DemoRegisterBook book, DemoCast cast, DemoOptions options, DemoRandom random)
{
    private static readonly (AdmissionStepKind Last, int Wait)[] Stages =
    [
        (AdmissionStepKind.Application, 45), (AdmissionStepKind.Talk, 40), (AdmissionStepKind.Mentor, 60), (AdmissionStepKind.Examination, 100),
        (AdmissionStepKind.Candidate, 20), (AdmissionStepKind.PapersSubmitted, 10), (AdmissionStepKind.FormalityNotice, 6), (AdmissionStepKind.BranchMeeting, 9),
    ];

    private readonly DemoNames _names = new(random);
    private readonly DemoAdmissionSteps _steps = new(book, random);
    private readonly Dictionary<int, List<MembershipSpell>> _members =
        ledger.Spells.Where(s => s.BranchId is not null).GroupBy(s => s.BranchId!.Value).ToDictionary(g => g.Key, g => g.ToList());

    public List<Person> People { get; } = [];

    public List<PersonIdNumber> Numbers { get; } = [];

    public List<PersonFact> Facts { get; } = [];

    public List<AdmissionCase> Cases { get; } = [];

    public List<AdmissionStep> Steps => _steps.Steps;

    public List<AdmissionStepPerson> Named => _steps.People;

    public List<AdmissionStanding> Standings { get; } = [];

    public List<AdmissionFormRange> Ranges { get; } = [];

    public List<AdmissionPlan> Plans { get; } = [];

    public void Make()
    {
        foreach (var branch in new[] { cast.CleanBranch, cast.SentBackBranch })
        {
            foreach (var (last, wait) in Stages)
                Applicant(branch, last, wait);
        }

        for (var i = 0; i < 48 / options.Divisor; i++)
        {
            var (last, wait) = Stages[i % Stages.Length];
            Applicant(random.Of(book.Branches), last, wait + random.Below(30));
        }

        foreach (var spell in Probationary())
            OnProbation(spell);
        Ranges.Add(new AdmissionFormRange
        {
            Id = 1, Key = random.Key(book.Today), OrganisationId = cast.Body.Id, Prefix = "BS", Digits = 6, First = 1, Last = 500, IssuedOn = book.Today.AddYears(-3), RecordedNo = 1,
        });
        Plan(cast.District, 420, 380);
        Plan(cast.Body, 12, 11);
    }

    /// <summary>Those on probation in the branches of the accounts, and some others.</summary>
    private IEnumerable<MembershipSpell> Probationary()
    {
        var all = ledger.Spells.Where(s => s is { BranchId: not null, Standing: MemberStanding.Probationary }).ToList();
        int[] own = [cast.CleanBranch.Id, cast.SentBackBranch.Id];
        return all.Where(s => own.Contains(s.BranchId!.Value)).Concat(all.Where(s => !own.Contains(s.BranchId!.Value)).Take(60 / options.Divisor));
    }

    private void Applicant(Organisation branch, AdmissionStepKind last, int wait)
    {
        var full = Full(branch.Id);
        if (full.Count < 3)
            return;
        var route = DemoAdmissionSteps.Route.TakeWhile(r => r.Kind != last).Append(DemoAdmissionSteps.Route.First(r => r.Kind == last)).ToList();
        var applied = book.Today.AddDays(-(route[^1].After + wait));
        var found = Case(NewPerson(applied), branch, applied, AdmissionStage.Applicant, null);
        var taken = route.ConvertAll(r => _steps.Add(found, r.Kind, applied.AddDays(r.After), full));
        Wait(found, branch, taken);
        Stand(found, taken);
    }

    private void OnProbation(MembershipSpell spell)
    {
        var (branch, full) = (book.Organisation(spell.BranchId!.Value), Full(spell.BranchId.Value));
        var found = Case(book.Person(spell.PersonId), branch, spell.JoinedOn.AddDays(-618), AdmissionStage.Probation, spell);
        List<AdmissionStep> taken =
        [
            _steps.Add(found, AdmissionStepKind.BranchMeeting, spell.JoinedOn, full),
            _steps.Add(found, AdmissionStepKind.PastRecord, spell.JoinedOn, full, text: "日期核对无误"),
        ];
        foreach (var month in ProbationPeriods.MonthsDue(spell.JoinedOn, found.ProbationEnds, book.Today).Where(_ => random.Chance(0.85)))
            taken.Add(_steps.Add(found, AdmissionStepKind.MonthlyReport, Later(spell.JoinedOn, ProbationPeriods.FirstOfMonth(month)!.Value.AddDays(25)), full, month));
        foreach (var quarter in ProbationPeriods.QuartersDue(spell.JoinedOn, found.ProbationEnds, book.Today).Where(_ => random.Chance(0.8)))
            taken.Add(_steps.Add(found, AdmissionStepKind.QuarterRecord, Later(spell.JoinedOn, ProbationPeriods.FirstOfQuarter(quarter)!.Value.AddDays(80)), full, quarter));
        (found.NextStep, found.NextSide, found.WaitingSince) = (AdmissionStepKind.ConversionApplication, AdmissionSide.Branch, found.ProbationEnds);
        Standings.Add(Standing(found, AdmissionStage.Probation, spell.JoinedOn));
    }

    private AdmissionCase Case(Person person, Organisation branch, DateOnly applied, AdmissionStage stage, MembershipSpell? spell)
    {
        var made = new AdmissionCase
        {
            Id = Cases.Count + 1, PublicId = random.Key(applied), PersonId = person.Id, BranchId = branch.Id, SpellId = spell?.Id, Route = AdmissionRoute.Ordinary,
            Category = AdmissionCategory.Ordinary, Stratum = random.Of(Enum.GetValues<SocialStratum>()), Stage = stage, StageSince = spell?.JoinedOn ?? applied,
            AppliedOn = applied, IsPast = spell is not null, ProbationFrom = spell?.JoinedOn, ProbationEnds = spell?.JoinedOn.AddYears(1),
        };
        Cases.Add(made);
        return made;
    }

    private void Wait(AdmissionCase found, Organisation branch, List<AdmissionStep> taken)
    {
        var general = branch.ParentId is { } parent && book.Organisation(parent).Kind == OrganisationKind.GeneralBranch;
        var progress = AdmissionProgress.Of(AdmissionProcedure.Of(found.Route, found.Category, general, withNotice: false), taken);
        found.Stage = AdmissionStepService.StageOf(found, progress);
        found.StageSince = progress.Procedure.Steps.Where(s => s.Enters == found.Stage).Select(s => progress.Done(s.Kind)?.Day).Max() ?? found.AppliedOn;
        AdmissionStepService.Wait(found, progress);
    }

    private void Stand(AdmissionCase found, List<AdmissionStep> taken)
    {
        var procedure = AdmissionProcedure.Of(found.Route, found.Category, underGeneralBranch: false, withNotice: false);
        var entered = taken.Select(t => (procedure.Find(t.Kind)?.Enters, t.Day)).Where(t => t.Enters is not null).ToList();
        for (var i = 0; i < entered.Count; i++)
        {
            var row = Standing(found, entered[i].Enters!.Value, entered[i].Day);
            Standings.Add(i + 1 < entered.Count ? row.Until(entered[i + 1].Day, book.NumberOf(entered[i + 1].Day)) : row);
        }
    }

    private AdmissionStanding Standing(AdmissionCase found, AdmissionStage stage, DateOnly from) => new()
    {
        CaseId = found.Id, PersonId = found.PersonId, OrganisationId = found.BranchId, Stage = stage, ValidFrom = from, RecordedNo = book.NumberOf(from),
    };

    private Person NewPerson(DateOnly applied)
    {
        var (male, birth) = (random.Chance(0.5), applied.AddYears(-random.Between(22, 45)).AddDays(-random.Below(365)));
        var name = _names.Make(male, birth.Year);
        var (sort, initials) = _names.Keys(name);
        var person = new Person
        {
            Id = ledger.People.Count + People.Count + 1, PublicId = random.Key(applied), Name = name, NameSort = sort, Initials = initials,
            SexCode = male ? "1" : "2", BirthDate = birth, EthnicityCode = "01", EducationCode = random.Of(["21", "31", "31", "61"]),
        };
        People.Add(person);
        Numbers.Add(new PersonIdNumber { PersonId = person.Id, MissingReasonCode = "9" });
        var no = book.NumberOf(applied);
        Add(PersonFactKind.Sex, person.SexCode, birth);
        Add(PersonFactKind.BirthDate, DemoPeople.Text(birth), birth);
        Add(PersonFactKind.Ethnicity, person.EthnicityCode, birth);
        Add(PersonFactKind.Education, person.EducationCode, applied);
        return person;

        void Add(PersonFactKind kind, string value, DateOnly from)
            => Facts.Add(new PersonFact { PersonId = person.Id, Kind = kind, Value = value, ValidFrom = from, RecordedNo = no });
    }

    private void Plan(Organisation unit, int before, int now)
    {
        foreach (var (year, number) in new[] { (book.Today.Year - 1, before), (book.Today.Year, now) })
        {
            var day = new DateOnly(year, 1, 12);
            Plans.Add(new AdmissionPlan
            {
                Id = Plans.Count + 1, Key = random.Key(day), OrganisationId = unit.Id, Year = year, Revision = 1, Number = number, Policy = "坚持标准、保证质量、改善结构、慎重发展。",
                Activists = number * 3, Members = number * 120, Composition = "在职党员约四成，女党员约三成。", SentOn = day, RecordedBy = "演示数据", RecordedNo = book.NumberOf(day),
            });
        }
    }

    private List<int> Full(int branchId)
        => [.. _members.GetValueOrDefault(branchId, []).Where(s => s.Standing == MemberStanding.Full && s.JoinedOn < book.Today.AddYears(-3)).Select(s => s.PersonId)];

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;
}
