using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Organisations.Reorganisation;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Organisations;

/// <summary>Splits and re-organisations for random walks over the ledger; counts those that went through.</summary>
internal sealed class RandomReorganisations(
    Func<Func<IServiceProvider, Task<Outcome<Guid>>>, Task<Outcome<Guid>>> work, Func<Func<PartyBuildingDbContext, Task<object>>, Task<object>> read)
{
    private int _split;
    private int _divided;
    private int _gathered;

    /// <summary>The walks have few members: the least number of a new branch would refuse every split.</summary>
    public static async Task AllowSmallBranchesAsync(Func<Func<RuleSettings, Task<Outcome>>, Task<Outcome>> with, CommandContext context)
    {
        foreach (var (name, value) in new[] { ("min", "1"), ("count", "all") })
            (await with(s => s.SetParameterAsync(new SetRuleParameter("ORG-BRANCH-MIN", name, value, new DateOnly(2008, 1, 1)), context))).IsOk.ShouldBeTrue();
    }

    public void ShouldHaveHappened()
    {
        _split.ShouldBeGreaterThan(0);
        _divided.ShouldBeGreaterThan(0);
        _gathered.ShouldBeGreaterThan(0);
    }

    public async Task<Outcome<Guid>> SplitAsync(Random random, Organisation branch, DateOnly day, CommandContext context)
    {
        var leaving = (await MembersAsync(branch.Id)).Where(_ => random.Next(2) == 0).ToDictionary(k => k, _ => random.Next(2));
        string[] names = leaving.ContainsValue(1) ? [Name(random), Name(random)] : [Name(random)];
        if (!leaving.ContainsValue(0))
            leaving = leaving.ToDictionary(k => k.Key, _ => 0);
        var outcome = await work(s => s.GetRequiredService<SplitService>().SplitAsync(
            new SplitBranch(branch.PublicId, branch.Version, day, Papers.Approval, leaving.ContainsValue(1) ? names : [names[0]], leaving), context));
        _split += outcome.IsOk ? 1 : 0;
        return outcome;
    }

    public async Task<Outcome<Guid>> ReorganiseAsync(Random random, Organisation branch, DateOnly day, CommandContext context)
    {
        var members = await MembersAsync(branch.Id);
        var placing = members.Index().ToDictionary(m => m.Item, m => m.Index % 2);
        string[] names = members.Count > 1 ? [Name(random), Name(random)] : members.Count == 1 ? [Name(random)] : [];
        var outcome = await work(s => s.GetRequiredService<ReorganisationService>().ReorganiseAsync(
            new ReorganiseOrganisation(
                branch.PublicId, branch.Version, random.Next(2) == 0 ? OrganisationKind.GeneralBranch : OrganisationKind.Committee, branch.Name, day, Papers.Approval, names, placing),
            context));
        _divided += outcome.IsOk && members.Count > 0 ? 1 : 0;
        return outcome;
    }

    /// <summary>What an earlier step of the walk made a general branch or a committee becomes a branch again.</summary>
    public async Task<Outcome<Guid>> GatherAsync(Random random, CommandContext context)
    {
        // Refused before the last change of anybody below; further back hardly any would go through.
        var day = context.Today.AddDays(-random.Next(0, 3));
        var all = (List<Organisation>)await read(async db => await db.Organisations.AsNoTracking()
            .Where(o => o.ClosedOn == null && o.Kind != OrganisationKind.Branch && o.Kind != OrganisationKind.WorkCommittee && o.Parent!.ParentId != null)
            .OrderBy(o => o.Id).ToListAsync());
        if (all.Count == 0)
            return Outcome<Guid>.NotFound();
        var one = all[random.Next(all.Count)];
        var outcome = await work(s => s.GetRequiredService<ReorganisationService>().ReorganiseAsync(
            new ReorganiseOrganisation(one.PublicId, one.Version, OrganisationKind.Branch, one.Name, day, Papers.Approval, [], new Dictionary<Guid, int>()), context));
        _gathered += outcome.IsOk ? 1 : 0;
        return outcome;
    }

    private async Task<List<Guid>> MembersAsync(int branch)
        => (List<Guid>)await read(async db => await db.MembershipSpells.Where(s => s.BranchId == branch).OrderBy(s => s.Id).Select(s => s.Person!.PublicId).ToListAsync());

    private static string Name(Random random) => $"分出支部{random.Next(100000)}";
}
