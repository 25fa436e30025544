using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Appraisals;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Appraisals;

/// <summary>A street with two branches; the first has three full members, the clock stands in July 2026.</summary>
public abstract class AppraisalTest : ServiceTest
{
    protected Organisation Street { get; private set; } = null!;

    protected Organisation Branch { get; private set; } = null!;

    protected Organisation Other { get; private set; } = null!;

    protected List<WorldMember> People { get; } = [];

    protected DateOnly Today => DateOnly.FromDateTime(Clock.GetUtcNow().UtcDateTime);

    protected async Task SetUpAsync(int members = 3)
    {
        var district = await World.DistrictAsync();
        Street = await World.TownshipAsync(district, "甲街道党工委");
        Branch = await World.BranchAsync(Street, "甲一支部");
        Other = await World.BranchAsync(Street, "甲二支部");
        for (var i = 0; i < members; i++)
            People.Add(await World.MemberAsync(Branch, name: "张三" + "一二三四五六七八九十甲乙丙丁戊己庚辛壬癸"[i]));
        await World.MemberAsync(Other, name: "李四");
    }

    protected CommandContext At(Organisation organisation, string? reason = null)
        => new(Actor.Machine(organisation.Name), OrgScope.Of(organisation.Path), Clock.UtcNow(), reason);

    protected OpenRounds Ask(params Organisation[] branches) => new(
        Guid.NewGuid(), [.. (branches.Length == 0 ? [Branch] : branches).Select(b => b.PublicId)], 2026, new(2026, 6, 1), new(2026, 6, 1), new(2026, 7, 31));

    protected async Task<Guid> OpenAsync()
    {
        var outcome = await With((AppraisalOpeningService s) => s.OpenAsync(Ask(), At(Branch)));
        outcome.Findings.ShouldBeEmpty();
        return outcome.Value!.First;
    }

    protected async Task<AppraisalRecord> RecordAsync(Guid key)
        => (await With((AppraisalQueries q) => q.RecordAsync(key, OrgScope.Of(Street.Path))))!;

    protected async Task<Outcome<Guid>> StepAsync(Guid key, AppraisalStepKind kind, DateOnly? on = null, string? text = "内容")
    {
        var version = (await RecordAsync(key)).Version;
        return await With((AppraisalStepService s) => s.StepAsync(new RecordAppraisalStep(key, version, kind, on ?? new(2026, 6, 10), 3, 3, text), At(Branch)));
    }

    protected async Task<Outcome<Guid>> MoveAsync(Guid key, AppraisalStage to, string? reason = "简化")
    {
        var version = (await RecordAsync(key)).Version;
        return await With((AppraisalStepService s) => s.MoveAsync(new MoveStage(key, version, to, new(2026, 6, 15)), At(Branch, reason)));
    }

    /// <summary>A round in its stage, the missing steps passed over with a reason.</summary>
    protected async Task<Guid> InStageAsync(AppraisalStage stage)
    {
        var key = await OpenAsync();
        for (var next = AppraisalStage.SelfEvaluation; next <= stage; next++)
            Ok(await MoveAsync(key, next));
        return key;
    }

    protected async Task<Outcome<Guid>> ResultAsync(
        Guid key, string code, IReadOnlyList<string>? names = null, string? evidence = null, DateOnly? on = null, string comment = "能履行党员义务。")
    {
        var record = await RecordAsync(key);
        return await With((AppraisalResultService s) => s.GiveAsync(
            new GiveResults(key, record.Version, Keys(record, names), code, comment, on ?? new(2026, 6, 20), evidence), At(Branch)));
    }

    protected async Task<Outcome<Guid>> FeedbackAsync(Guid key, IReadOnlyList<string>? names = null, DateOnly? on = null, int by = 0, string? reason = "书记本人由其反馈")
    {
        var record = await RecordAsync(key);
        return await With((AppraisalResultService s) => s.FeedbackAsync(
            new GiveFeedback(key, record.Version, Keys(record, names), on ?? new(2026, 6, 21), People[by].Person.PublicId), At(Branch, reason)));
    }

    protected async Task<Outcome<Guid>> FileAsync(Guid key, params string[] personal)
    {
        var record = await RecordAsync(key);
        return await With((AppraisalClosingService s) => s.FileAsync(new FileForms(key, record.Version, new(2026, 6, 25), Keys(record, personal)), At(Branch)));
    }

    protected async Task<Outcome<Guid>> CloseAsync(Guid key, string? reason = "材料随后补齐")
    {
        var version = (await RecordAsync(key)).Version;
        return await With((AppraisalClosingService s) => s.CloseAsync(new AppraisalAct(key, version, new(2026, 6, 30)), At(Branch, reason)));
    }

    protected async Task<Outcome<Guid>> HandleAsync(
        Guid key, HandlingKind kind, DateOnly? on = null, DateOnly? due = null, Organisation? by = null, string name = "张三一", string? reason = null)
    {
        var record = await RecordAsync(key);
        return await With((AppraisalHandlingService s) => s.AddAsync(
            new AddHandling(key, record.Version, Guid.NewGuid(), record.Lines.Single(l => l.Name == name).Key, kind, on ?? new(2026, 6, 22), "谈话帮助", due),
            At(by ?? Branch, reason)));
    }

    protected static IReadOnlyList<Guid> Keys(AppraisalRecord record, IReadOnlyList<string>? names)
        => [.. record.Lines.Where(l => names is null ? l.Place == EntryPlace.Due : names.Contains(l.Name)).Select(l => l.Key)];

    protected Task<List<AppraisalCount>> CountsAsync() => Read(db => db.Set<AppraisalCount>().OrderBy(c => c.Id).ToListAsync());

    protected static void Ok<T>(Outcome<T> outcome)
    {
        outcome.Findings.Where(f => f.Force == Core.Rules.RuleForce.Must).Select(f => $"{f.RuleCode}: {f.Message}").ShouldBeEmpty();
        outcome.Kind.ShouldBe(OutcomeKind.Ok);
    }

    protected static string Refused<T>(Outcome<T> outcome, string code)
    {
        outcome.Kind.ShouldBe(OutcomeKind.Refused);
        outcome.Findings.Select(f => f.RuleCode).ShouldContain(code);
        return outcome.Findings.First(f => f.RuleCode == code).Message;
    }
}
