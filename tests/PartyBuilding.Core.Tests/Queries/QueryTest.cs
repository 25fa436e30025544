using Microsoft.Extensions.DependencyInjection;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Queries;
using PartyBuilding.Core.Queries.Conditions;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Queries;

/// <summary>Asks questions about members of a small district.</summary>
public abstract class QueryTest : ServiceTest
{
    protected Organisation District { get; private set; } = null!;

    protected Organisation Township { get; private set; } = null!;

    protected Organisation Branch { get; private set; } = null!;

    protected Organisation Other { get; private set; } = null!;

    protected async Task DistrictAsync()
    {
        District = await World.DistrictAsync();
        Township = await World.TownshipAsync(District);
        Branch = await World.BranchAsync(Township, "甲支部");
        Other = await World.BranchAsync(await World.TownshipAsync(District, "杨行镇党委"), "乙支部");
    }

    protected static MemberQuery Asking(params IReadOnlyList<ConditionLine> lines) => new() { Condition = new Condition(false, [new ConditionGroup(false, lines)]) };

    protected static ConditionLine Line(string field, ConditionOperator op, string? value = null, string? last = null) => new(field, op, value, last);

    protected OrgScope At(Organisation organisation) => OrgScope.Of(organisation.Path);

    protected async Task<CommandContext> SecretaryAsync(Organisation organisation, string role = RoleCatalogue.TownshipClerk)
    {
        await using var db = NewContext();
        var name = await TestAccounts.AddAsync(db, role, organisation);
        var account = db.Users.Single(a => a.UserName == name);
        return new CommandContext(
            new Actor(account.Id, account.DisplayName, RoleCatalogue.TitleOf(role), RoleCatalogue.Find(role)!.Permissions), At(organisation), Clock.UtcNow());
    }

    protected Task<Outcome<ReadQuery>> ReadAsync(MemberQuery query, OrgScope? scope = null)
        => With((QueryReader r) => r.ReadAsync(query, scope ?? At(District)));

    /// <summary>Names found, in order.</summary>
    protected Task<List<string>> NamesAsync(MemberQuery query, OrgScope? scope = null) => InScope(async s =>
    {
        var read = await s.GetRequiredService<QueryReader>().ReadAsync(query, scope ?? At(District));
        read.Findings.ShouldBeEmpty();
        var page = await s.GetRequiredService<QueryRunner>().PageAsync(read.Value!, 1);
        page.Total.ShouldBe(page.Rows.Count);
        return page.Rows.Select(r => r.Name).ToList();
    });

    protected Task<List<string>> NamesAsync(params IReadOnlyList<ConditionLine> lines) => NamesAsync(Asking(lines));
}
