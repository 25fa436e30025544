using PartyBuilding.Core.Access;
using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.Cadres.Posts;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Cadres;

/// <summary>A district with two bodies and a branch in each.</summary>
public abstract class CadreTest : ServiceTest, IAsyncLifetime
{
    protected Organisation District { get; private set; } = null!;

    protected Organisation East { get; private set; } = null!;

    protected Organisation West { get; private set; } = null!;

    protected Organisation Branch { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        District = await World.DistrictAsync();
        East = await World.TownshipAsync(District, "教育局党工委");
        West = await World.TownshipAsync(District, "卫生局党工委");
        Branch = await World.BranchAsync(East);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    /// <summary>干部科 of the district.</summary>
    protected CommandContext Section(string? reason = null) => At(District, RoleCatalogue.CadreSection, reason);

    /// <summary>The personnel section of a unit.</summary>
    protected CommandContext Personnel(Organisation at, string? reason = null) => At(at, RoleCatalogue.UnitPersonnel, reason);

    protected Task<Outcome<Guid>> RegisterAsync(RegisterCadre input, CommandContext context) => With((CadreService s) => s.RegisterAsync(input, context));

    protected async Task<Guid> CadreAsync(Organisation? at = null, string name = "测试甲", CadreManagement management = CadreManagement.District)
    {
        var made = await RegisterAsync(New(at ?? East, name, management), Section());
        made.IsOk.ShouldBeTrue(string.Join(' ', made.Findings.Select(f => f.Message)));
        return made.Value;
    }

    protected static RegisterCadre New(Organisation at, string name = "测试甲", CadreManagement management = CadreManagement.District) => new(
        Guid.CreateVersion7(), null, new PersonDetails { Name = name, SexCode = "1", BirthDate = new DateOnly(1980, 3, 2), EthnicityCode = "01" }, null, "1",
        at.PublicId, management, new DateOnly(2020, 1, 1));

    protected Task<CadreRecord?> RecordAsync(Guid key, Organisation? within = null)
        => With((CadreQueries q) => q.RecordAsync(key, OrgScope.Of((within ?? District).Path)));

    protected async Task<int> VersionAsync(Guid key) => (await RecordAsync(key))!.Version;

    protected async Task<SavePost> PostAsync(Guid cadre, string unit, string title, DateOnly from, bool isMain = false, string? shortUnit = null, short order = 1)
        => new(cadre, await VersionAsync(cadre), Guid.CreateVersion7(), true, unit, shortUnit, title, null, isMain, true, order, from, null, null, null);

    protected Task<Outcome<Guid>> TakeAsync(SavePost post, CommandContext? context = null) => With((CadrePostService s) => s.SaveAsync(post, context ?? Section()));

    private CommandContext At(Organisation at, string role, string? reason)
        => new(new Actor(1, "干部科甲", RoleCatalogue.TitleOf(role), RoleCatalogue.Find(role)!.Permissions), OrgScope.Of(at.Path), Clock.UtcNow(), reason);
}
