using PartyBuilding.Core.Access;
using PartyBuilding.Core.Buildings;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Organisations.ServicePoints;
using PartyBuilding.Core.Service;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Buildings;

/// <summary>Two streets, a branch of three members in the first, and hands to fill its buildings. Today is 5 July 2026.</summary>
public abstract class BuildingTest : ServiceTest, IAsyncLifetime
{
    protected static readonly DateOnly Since = new(2026, 1, 10);
    protected static readonly DateOnly June = new(2026, 6, 1);

    protected Organisation District { get; private set; } = null!;

    protected Organisation Street { get; private set; } = null!;

    protected Organisation OtherStreet { get; private set; } = null!;

    protected Organisation Branch { get; private set; } = null!;

    protected List<WorldMember> Members { get; } = [];

    public async Task InitializeAsync()
    {
        District = await World.DistrictAsync();
        Street = await World.TownshipAsync(District);
        OtherStreet = await World.TownshipAsync(District, "吴淞街道党工委");
        Branch = await World.BranchAsync(Street, "甲支部");
        for (var i = 0; i < 3; i++)
            Members.Add(await World.MemberAsync(Branch, name: $"某{"甲乙丙"[i]}"));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    protected CommandContext At(Organisation organisation, string? reason = null)
        => new(Actor.Machine(organisation.Name), OrgScope.Of(organisation.Path), Clock.UtcNow(), reason);

    protected static async Task<Guid> OkAsync(Task<Outcome<Guid>> work)
    {
        var outcome = await work;
        outcome.Findings.Where(f => f.Force == PartyBuilding.Core.Rules.RuleForce.Must).Select(f => $"{f.RuleCode}: {f.Message}").ShouldBeEmpty();
        outcome.Kind.ShouldBe(OutcomeKind.Ok, string.Join('；', outcome.Findings.Select(f => f.RuleCode + f.Message)));
        return outcome.Value;
    }

    protected static async Task RefusedAsync(Task<Outcome<Guid>> work, string code = "SRV-INPUT")
    {
        var outcome = await work;
        outcome.Kind.ShouldBe(OutcomeKind.Refused);
        outcome.Findings.Select(f => f.RuleCode).ShouldContain(code);
    }

    protected SaveBuilding New(string name = "永泰大厦", string address = "永泰路1号") => new(
        Guid.NewGuid(), null, Street.PublicId, name, address, "第三网格", "永泰物业", BuildingManagement.Chinese, BuildingCooperation.Cooperates, new DateOnly(2001, 5, 1), Since,
        "张书记", "李领导", "街道综合党委", null);

    protected Task<Outcome<Guid>> SaveAsync(SaveBuilding input, string? reason = null) => With((BuildingService s) => s.SaveAsync(input, At(Street, reason)));

    protected Task<Guid> BuildingAsync(string name = "永泰大厦", string address = "永泰路1号") => OkAsync(SaveAsync(New(name, address)));

    protected AddMeans Means(Guid building, MeansKind kind = MeansKind.Independent, Organisation? branch = null, Guid? point = null, int? enterprises = null)
        => new(Guid.NewGuid(), building, kind, point is null ? (branch ?? Branch).PublicId : null, point, enterprises, false, Since);

    protected Task<Outcome<Guid>> CoverAsync(AddMeans input, string? reason = null) => With((MeansService s) => s.AddAsync(input, At(Street, reason)));

    protected static SaveEnterprise Enterprise(Guid building, string name = "某贸易公司", int employees = 30)
        => new(Guid.NewGuid(), null, building, name, employees, false, true, false, false, false, Since, null);

    protected Task<Outcome<Guid>> EnterAsync(SaveEnterprise input, string? reason = null) => With((EnterpriseService s) => s.SaveAsync(input, At(Street, reason)));

    protected AddGathered Transferred(Guid building, int member = 0) => new(Guid.NewGuid(), building, Members[member].Person.PublicId, null, null, null, June);

    protected static AddGathered NotTransferred(Guid building, string name = "某丁") => new(Guid.NewGuid(), building, null, name, "外区某党支部", "某贸易公司", June);

    protected Task<Outcome<Guid>> GatherAsync(AddGathered input, string? reason = null) => With((GatheringService s) => s.AddAsync(input, At(Street, reason)));

    protected Task<Outcome<Guid>> EndAsync(Guid building, Guid key, DateOnly on) => With((BuildingEntryService s) => s.EndAsync(new EndEntry(building, key, on), At(Street)));

    protected Task<Outcome<Guid>> TakeBackAsync(Guid building, Guid key, string? reason = "记错") => With((BuildingEntryService s) => s.TakeBackAsync(building, key, At(Street, reason)));

    protected async Task<Outcome<Guid>> CloseAsync(Guid key, DateOnly? on, string? reason = "拆除")
    {
        var version = (await RecordAsync(key)).Version;
        return await With((BuildingClosingService s) => s.CloseAsync(new CloseBuilding(key, version, on), At(Street, reason)));
    }

    protected Task<Outcome<Guid>> CountAsync(Guid building, DateOnly on, int? activists, int? applications)
        => With((BuildingWorkService s) => s.CountAsync(new AddCount(Guid.NewGuid(), building, on, activists, applications), At(Street)));

    protected Task<Outcome<Guid>> VerifyAsync(Guid building, DateOnly on, BuildingChecker? by = BuildingChecker.Instructor, string? differences = null)
        => With((BuildingWorkService s) => s.CheckAsync(new AddCheck(Guid.NewGuid(), building, on, by, differences), At(Street)));

    protected Task<Guid> PointAsync(string name = "一号服务点", DateOnly? closed = null) => OkAsync(With((ServicePointService s) => s.SaveAsync(
        new SaveServicePoint(null, 0, Street.PublicId, "2", "5", name, null, new DateOnly(2020, 1, 1), closed), Department("测试"))));

    protected async Task<BuildingRecord> RecordAsync(Guid key)
        => (await With((BuildingRecords q) => q.FindAsync(key, OrgScope.Of(Street.Path), Clock.Today()))).ShouldNotBeNull();

    protected Task<BuildingTotals> TotalsAsync(DateOnly? day = null) => With((BuildingQueries q) => q.TotalsAsync(OrgScope.Of(Street.Path), day ?? Clock.Today()));

    protected Task<ServiceList<BuildingRow>> ListAsync(BuildingFilter filter) => With((BuildingQueries q) => q.ListAsync(filter, OrgScope.Of(Street.Path), Clock.Today(), 1));
}
