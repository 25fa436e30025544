using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Admissions;
using PartyBuilding.Core.Admissions.Forms;
using PartyBuilding.Core.Admissions.Steps;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Admissions;

/// <summary>A district with a committee, a branch with five full members and one probationary, and a way through the procedure.</summary>
public abstract class AdmissionTest : ServiceTest
{
    private int _number;

    /// <summary>In the set of 2008 unless a test says otherwise; the branches stand since long before.</summary>
    protected static readonly DateOnly Start = new(2008, 5, 1);

    protected static readonly DateOnly Founded = new(2000, 1, 1);

    protected Organisation District { get; private set; } = null!;

    protected Organisation Committee { get; private set; } = null!;

    protected Organisation Branch { get; private set; } = null!;

    protected IReadOnlyList<WorldMember> Full { get; private set; } = [];

    protected WorldMember Probationer { get; private set; } = null!;

    protected async Task SetUpAsync()
    {
        District = await World.OrganisationAsync(null, "宝山区委", OrganisationKind.Committee, Founded);
        Committee = await World.TownshipAsync(District, "甲镇党委", Founded);
        Branch = await World.BranchAsync(Committee, "甲一支部", Founded);
        var full = new List<WorldMember>();
        for (var i = 0; i < 5; i++)
            full.Add(await World.MemberAsync(Branch, Founded, name: "正式" + (char)('甲' + i), arrivedOn: Founded));
        Full = full;
        Probationer = await World.MemberAsync(Branch, new DateOnly(2008, 1, 10), name: "预备甲", standing: MemberStanding.Probationary);
        (await With((FormRangeService s) => s.IssueAsync(new IssueRange(Guid.NewGuid(), Committee.PublicId, "A0001", "A0900", Start), At(District)))).IsOk.ShouldBeTrue();
    }

    protected CommandContext At(Organisation organisation, string? reason = null)
        => new(Actor.Machine(organisation.Name), OrgScope.Of(organisation.Path), Clock.UtcNow(), reason);

    protected OpenAdmission Apply(string birth = "1990-05-01", DateOnly? on = null) => new()
    {
        Key = Guid.NewGuid(), BranchKey = Branch.PublicId, AppliedOn = on ?? Start, Ticks = [0, 1, 2, 3, 4], Stratum = SocialStratum.Worker,
        Person = new PersonDetails { Name = "申请" + (char)('甲' + ++_number), SexCode = "1", BirthDate = Day(birth) }, MissingIdReason = "9",
    };

    protected Task<Outcome<Guid>> OpenAsync(OpenAdmission input, CommandContext? context = null)
        => With((AdmissionOpening s) => s.OpenAsync(input, context ?? At(Branch)));

    protected async Task<Guid> OpenedAsync(OpenAdmission? input = null)
    {
        var outcome = await OpenAsync(input ?? Apply());
        outcome.Findings.Select(f => $"{f.RuleCode}: {f.Message}").ShouldBeEmpty();
        return outcome.Value;
    }

    /// <summary>A step with everything its form asks, for the tests to change one thing.</summary>
    protected async Task<TakeStep> FormAsync(Guid key, AdmissionStepKind kind, DateOnly day)
    {
        var step = new TakeStep { CaseKey = key, Key = Guid.NewGuid(), Version = (await CaseAsync(key)).Version, Kind = kind, Day = day };
        return AdmissionForms.Fill(step, [.. Full.Select(f => f.Person.PublicId)], $"A{++_number:D4}");
    }

    protected Task<Outcome<Guid>> SendAsync(TakeStep step, CommandContext? context = null)
        => With((AdmissionStepService s) => s.TakeAsync(step, context ?? At(SideOf(step.Kind))));

    protected async Task<Outcome<Guid>> TryAsync(
        Guid key, AdmissionStepKind kind, DateOnly day, Func<TakeStep, TakeStep>? change = null, CommandContext? context = null)
    {
        var form = await FormAsync(key, kind, day);
        return await SendAsync(change is null ? form : change(form), context);
    }

    protected async Task TakeAsync(
        Guid key, AdmissionStepKind kind, DateOnly day, Func<TakeStep, TakeStep>? change = null, string? reason = null)
    {
        var outcome = await TryAsync(key, kind, day, change, At(SideOf(kind), reason));
        outcome.Findings.Where(_ => !outcome.IsOk).Select(f => $"{kind} {f.RuleCode}: {f.Message}").ShouldBeEmpty();
        outcome.Kind.ShouldBe(OutcomeKind.Ok);
    }

    /// <summary>Takes the ordinary route up to a step, that one not taken; a day a step, and a year of training where the rules want it.</summary>
    /// <returns>The day after the last step.</returns>
    protected async Task<DateOnly> UpToAsync(Guid key, AdmissionStepKind end, DateOnly? from = null, bool withYear = false)
    {
        var day = (from ?? Start).AddDays(1);
        foreach (var kind in AdmissionForms.Order)
        {
            if (kind == end)
                break;
            if (kind == AdmissionStepKind.Candidate && withYear)
                day = day.AddYears(1);
            await TakeAsync(key, kind, day);
            day = day.AddDays(1);
        }

        return day;
    }

    protected Organisation SideOf(AdmissionStepKind kind) => kind switch
    {
        AdmissionStepKind.PreReview or AdmissionStepKind.PreDecision or AdmissionStepKind.FormalityNotice or AdmissionStepKind.CommitteeTalk
            or AdmissionStepKind.CommitteeVote or AdmissionStepKind.ConversionDecision or AdmissionStepKind.KeptOutside or AdmissionStepKind.GeneralBranchOpinion
            or AdmissionStepKind.UnitDecision => Committee,
        AdmissionStepKind.FrontConsultation or AdmissionStepKind.DepartmentConsultation or AdmissionStepKind.HigherExamination
            or AdmissionStepKind.MunicipalReview or AdmissionStepKind.MunicipalApproval => District,
        _ => Branch,
    };

    protected Task<AdmissionCase> CaseAsync(Guid key)
        => Read(db => db.Set<AdmissionCase>().Include(c => c.Person).Include(c => c.Spell).SingleAsync(c => c.PublicId == key));

    protected Task<List<AdmissionStanding>> StandingsAsync(Guid key)
        => Read(db => db.Set<AdmissionStanding>().Where(s => s.Case!.PublicId == key && s.SupersededNo == Recorded.Current).OrderBy(s => s.ValidFrom).ToListAsync());

    protected static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    protected static void Refused(Outcome outcome, string code)
    {
        outcome.Kind.ShouldBe(OutcomeKind.Refused);
        outcome.Findings.Select(f => f.RuleCode).ShouldContain(code);
    }
}
