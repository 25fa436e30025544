using PartyBuilding.Core.Access;
using PartyBuilding.Core.Cadres.Teams;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Tests.Cadres.Teams;

/// <summary>Units with approved posts and cadres in them.</summary>
public abstract class TeamTest : CadreTest
{
    protected static readonly DateOnly Day = new(2021, 5, 1);

    protected async Task<SaveApprovedPosts> NewAsync(Organisation unit, string level, int? number, DateOnly? from = null, bool isInTeam = true, string? document = "宝编〔2021〕3号")
        => new(Guid.CreateVersion7(), unit.PublicId, (await RosterAsync(unit))!.Seen, level, isInTeam, number, from ?? Day, document);

    protected Task<Outcome<Guid>> ApproveAsync(SaveApprovedPosts input, CommandContext? context = null) => With((TeamService s) => s.ApproveAsync(input, context ?? Section()));

    protected async Task ApprovedAsync(Organisation unit, string level, int number, DateOnly? from = null, bool isInTeam = true)
        => (await ApproveAsync(await NewAsync(unit, level, number, from, isInTeam))).IsOk.ShouldBeTrue();

    protected async Task<Guid> HolderAsync(Organisation unit, string title, string level, bool isInTeam = true, DateOnly? from = null, string name = "测试甲")
    {
        var key = await CadreAsync(unit, name);
        (await TakeAsync(await PostAsync(key, unit.Name, title, from ?? Day, isMain: true) with { LevelCode = level, IsInTeam = isInTeam })).IsOk.ShouldBeTrue();
        return key;
    }

    protected Task<TeamRoster?> RosterAsync(Organisation unit, DateOnly? day = null, Organisation? within = null)
        => With((TeamQueries q) => q.RosterAsync(unit.PublicId, OrgScope.Of((within ?? District).Path), day ?? Clock.Today()));

    protected Task<IReadOnlyList<UnitStrength>> StrengthAsync(DateOnly? day = null, Organisation? within = null)
        => With((StrengthQueries q) => q.ListAsync(OrgScope.Of((within ?? District).Path), day ?? Clock.Today()));
}
