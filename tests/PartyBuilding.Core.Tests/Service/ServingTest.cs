using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Service;

/// <summary>Two branches of a township with a member each, and who acts for which. Today is 5 July 2026.</summary>
public abstract class ServingTest : ServiceTest, IAsyncLifetime
{
    protected Organisation Township { get; private set; } = null!;

    protected Organisation Branch { get; private set; } = null!;

    protected Organisation Other { get; private set; } = null!;

    protected WorldMember Member { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Township = await World.TownshipAsync(await World.DistrictAsync());
        Branch = await World.BranchAsync(Township, "甲支部");
        Other = await World.BranchAsync(Township, "乙支部");
        Member = await World.MemberAsync(Branch);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    protected CommandContext At(Organisation organisation, string? reason = null)
        => new(Actor.Machine(organisation.Name), OrgScope.Of(organisation.Path), Clock.UtcNow(), reason);

    protected static async Task<Guid> OkAsync(Task<Outcome<Guid>> work)
    {
        var outcome = await work;
        outcome.Findings.Select(f => $"{f.RuleCode}: {f.Message}").ShouldBeEmpty();
        outcome.Kind.ShouldBe(OutcomeKind.Ok);
        return outcome.Value;
    }

    protected static async Task RefusedAsync(Task<Outcome<Guid>> work, string code = "SRV-INPUT")
    {
        var outcome = await work;
        outcome.Kind.ShouldBe(OutcomeKind.Refused);
        outcome.Findings.Select(f => f.RuleCode).ShouldContain(code);
    }
}
