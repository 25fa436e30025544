using Microsoft.Extensions.DependencyInjection;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Ballots;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Ballots;

/// <summary>A unit and a vote on up to three names, two of them on the paper.</summary>
public abstract class BallotTest : ServiceTest, IAsyncLifetime
{
    protected const string Asked = "推荐人选";

    protected Organisation District { get; private set; } = null!;

    protected Organisation Unit { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        District = await World.DistrictAsync();
        Unit = await World.TownshipAsync(District, "教育局党工委");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    protected CommandContext Runner(Organisation? at = null, string role = RoleCatalogue.UnitPersonnel)
        => new(new Actor(1, "计票人甲", RoleCatalogue.TitleOf(role), RoleCatalogue.Find(role)!.Permissions), OrgScope.Of((at ?? Unit).Path), Clock.UtcNow());

    protected async Task<Guid> PrepareAsync(BallotWay way = BallotWay.Codes, params string[] groups)
    {
        var key = Guid.CreateVersion7();
        await InScope(async s =>
        {
            var question = new BallotQuestionDraft(Asked, 3, AllowsNames: true, [new(Guid.CreateVersion7(), "测试甲"), new(Guid.CreateVersion7(), "测试乙")]);
            s.GetRequiredService<BallotPreparation>().Add(new BallotDraft(
                key, new EventSubject(EventSubject.Selection, Guid.CreateVersion7(), Unit.Path), Permission.ManageReserve, "民主推荐", way,
                [question], groups.Length == 0 ? ["全体"] : groups));
            await s.GetRequiredService<PartyBuildingDbContext>().SaveChangesAsync();
        });
        return key;
    }

    protected async Task<BallotView> ViewAsync(Guid key) => (await With((BallotQueries q) => q.FindAsync(key, Runner().Actor, Runner().Scope)))!;

    protected async Task<IReadOnlyList<string>> CodesAsync(Guid key, int count, int group = 0, bool anew = false)
    {
        var view = await ViewAsync(key);
        var made = await With((BallotRoundService s) => s.IssueAsync(new IssueCodes(key, view.Version, view.Groups[group].Id, count, anew), Runner()));
        made.IsOk.ShouldBeTrue(string.Join(' ', made.Findings.Select(f => f.Message)));
        return made.Value!;
    }

    protected async Task<Outcome<Guid>> OpenAsync(Guid key)
    {
        var version = (await ViewAsync(key)).Version;
        return await With((BallotRoundService s) => s.OpenAsync(key, version, Runner()));
    }

    protected async Task<Outcome<Guid>> CloseAsync(Guid key)
    {
        var version = (await ViewAsync(key)).Version;
        return await With((BallotRoundService s) => s.CloseAsync(key, version, Runner()));
    }

    /// <summary>Casts marks for options by label and names written in.</summary>
    protected async Task<Outcome> CastAsync(string code, params string[] names)
    {
        var paper = await With((BallotBox b) => b.PaperAsync(code));
        if (paper.Value is not { } at)
            return paper;
        return await With((BallotBox b) => b.CastAsync(code, [new BallotMark(at.Questions[0].Id, [], names)]));
    }
}
