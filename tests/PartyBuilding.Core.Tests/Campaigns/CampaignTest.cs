using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Campaigns;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Campaigns;

/// <summary>A district with two committees; a campaign of the district with one batch, and short names for its steps.</summary>
public abstract class CampaignTest : ServiceTest
{
    protected static readonly DateOnly March = new(2026, 3, 2);

    protected static readonly DateOnly May = new(2026, 5, 11);

    protected Organisation District { get; private set; } = null!;

    protected Organisation Town { get; private set; } = null!;

    protected Organisation Other { get; private set; } = null!;

    protected Organisation A1 { get; private set; } = null!;

    protected Organisation A2 { get; private set; } = null!;

    protected Organisation B1 { get; private set; } = null!;

    protected WorldMember Zhang { get; private set; } = null!;

    protected WorldMember Li { get; private set; } = null!;

    protected Guid Campaign { get; private set; }

    protected Guid Batch { get; private set; }

    /// <summary>A campaign of the district with the first committee's branches in its batch; nothing begun.</summary>
    protected async Task SetUpAsync(params string[] questions)
    {
        District = await World.DistrictAsync();
        Town = await World.TownshipAsync(District, "甲街道党工委");
        Other = await World.TownshipAsync(District, "乙镇党委");
        A1 = await World.BranchAsync(Town, "甲一支部");
        A2 = await World.BranchAsync(Town, "甲二支部");
        B1 = await World.BranchAsync(Other, "乙一支部");
        Zhang = await World.MemberAsync(A1, name: "张学");
        Li = await World.MemberAsync(A1, name: "李思");
        Campaign = await OkAsync(With((CampaignService s) => s.OpenAsync(
            new OpenCampaign(Guid.CreateVersion7(), District.PublicId, "主题教育", "区委〔2026〕1号", null, null, March, questions), At(District))));
        Batch = await OkAsync(AddBatchAsync(Town));
    }

    /// <summary>The same, placed and in its first stage.</summary>
    protected async Task RunningAsync(params string[] questions)
    {
        await SetUpAsync(questions);
        await PlaceAsync();
        await OkAsync(StartAsync(1, March));
    }

    protected async Task InAnalysisAsync(params string[] questions)
    {
        await RunningAsync(questions);
        await OkAsync(StartAsync(2, May, new DateOnly(2026, 7, 1)));
    }

    protected CommandContext At(Organisation organisation, string? reason = null)
        => new(Actor.Machine(organisation.Name), OrgScope.Of(organisation.Path), Clock.UtcNow(), reason);

    protected async Task<Outcome<Guid>> AddBatchAsync(params Organisation[] units)
    {
        var version = await Read(db => db.Set<Campaign>().Where(c => c.PublicId == Campaign).Select(c => c.Version).SingleAsync());
        return await With((CampaignBatchService s) => s.AddAsync(
            new AddBatch(Guid.CreateVersion7(), Campaign, version, null, March, [.. units.Select(u => u.PublicId)], []), At(District)));
    }

    protected async Task<int> PlaceAsync(Organisation? by = null)
    {
        var outcome = await With((CampaignPlacingService s) => s.PlaceAsync(Batch, At(by ?? District)));
        outcome.Kind.ShouldBe(OutcomeKind.Ok);
        return outcome.Value;
    }

    protected async Task<int> VersionAsync(Guid? batch = null)
        => await Read(db => db.Set<CampaignBatch>().Where(b => b.PublicId == (batch ?? Batch)).Select(b => b.Version).SingleAsync());

    protected async Task<Outcome<Guid>> StartAsync(byte number, DateOnly on, DateOnly? plannedEnd = null, Guid? batch = null)
    {
        var input = new StartStage(batch ?? Batch, await VersionAsync(batch), number, on, plannedEnd);
        return await With((CampaignStageService s) => s.StartAsync(input, At(District)));
    }

    protected async Task<Outcome<Guid>> EndAsync(byte number, DateOnly on, string? reason = null)
    {
        var input = new EndStage(Batch, await VersionAsync(), number, on, null);
        return await With((CampaignStageService s) => s.EndAsync(input, At(District, reason)));
    }

    protected Task<CampaignMember> PlacementAsync(WorldMember member)
        => Read(db => db.Set<CampaignMember>().AsNoTracking().SingleAsync(m => m.PersonId == member.Person.Id && m.SupersededNo == Recorded.Current));

    protected async Task<Outcome<int>> TasksAsync(Func<RecordTasks, RecordTasks> what, CommandContext? context = null, params WorldMember[] members)
    {
        var keys = new List<Guid>();
        foreach (var member in members.Length == 0 ? [Zhang] : members)
            keys.Add((await PlacementAsync(member)).Key);
        return await With((CampaignTaskService s) => s.RecordAsync(what(new RecordTasks(Batch, A1.PublicId, keys)), context ?? At(A1)));
    }

    /// <summary>Everything done for one, the feedback given by the other.</summary>
    protected async Task FedBackAsync(WorldMember member, WorldMember by, DateOnly? on = null)
    {
        var day = on ?? new DateOnly(2026, 6, 1);
        (await TasksAsync(
            t => t with { Attendance = CampaignAttendance.Present, AttendedOn = day, Analysis = CampaignAnalysis.Written, AnalysedOn = day, OpinionOn = day, FedBackOn = day, FedBackBy = by.Person.PublicId },
            null, member)).Findings.Select(f => f.Message).ShouldBeEmpty();
    }

    protected Task<Outcome<Guid>> CompleteAsync(DateOnly? on, string? reason = null)
        => With((CampaignTaskService s) => s.CompleteAsync(new CompleteAnalysis(Batch, A1.PublicId, on), At(A1, reason)));

    protected async Task<CoverageTable> CoverageAsync(Organisation? reader = null, Organisation? level = null)
    {
        var scope = OrgScope.Of((reader ?? District).Path);
        var batch = await With((CampaignQueries q) => q.BatchAsync(Batch, scope));
        return (await With((CampaignCoverage c) => c.OfAsync(batch!, level?.PublicId, scope, Clock.Today())))!;
    }

    protected static async Task<Guid> OkAsync(Task<Outcome<Guid>> work)
    {
        var outcome = await work;
        outcome.Findings.Select(f => $"{f.RuleCode}: {f.Message}").ShouldBeEmpty();
        outcome.Kind.ShouldBe(OutcomeKind.Ok);
        return outcome.Value;
    }

    protected static async Task<string> RefusedAsync<T>(Task<Outcome<T>> work, string code)
    {
        var outcome = await work;
        outcome.Kind.ShouldBe(OutcomeKind.Refused);
        outcome.Findings.Select(f => f.RuleCode).ShouldContain(code);
        return outcome.Findings.First(f => f.RuleCode == code).Message;
    }
}
