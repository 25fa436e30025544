using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Access;

public sealed class AccountServiceTests : ServiceTest
{
    [Fact]
    public async Task A_new_account_works_with_the_password_handed_over_and_has_to_change_it()
    {
        var (_, branch) = await PlacesAsync();
        var handed = (await CreateAsync("wang.min", RoleCatalogue.BranchSecretary, branch)).Value!;
        await InScope(async s =>
        {
            var users = s.GetRequiredService<UserManager<Account>>();
            var account = (await users.FindByNameAsync("wang.min"))!;
            (await users.CheckPasswordAsync(account, handed.Password)).ShouldBeTrue();
            account.MustChangePassword.ShouldBeTrue();
        });
        var kinds = await Read(db => db.BusinessEvents.OrderBy(e => e.Id).Select(e => e.Kind).ToListAsync());
        kinds.ShouldBe([AccountEvents.Created, AccountEvents.Assigned]);
    }

    [Fact]
    public async Task A_refused_assignment_leaves_no_account_behind()
    {
        var (district, _) = await PlacesAsync();
        (await CreateAsync("wang.min", RoleCatalogue.BranchSecretary, district)).Findings.ShouldHaveSingleItem().RuleCode.ShouldBe("ACCESS-LEVEL");
        (await Read(db => db.Users.CountAsync())).ShouldBe(0);
        (await Read(db => db.BusinessEvents.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Giving_a_second_administrators_role_is_refused()
    {
        var (district, _) = await PlacesAsync();
        var handed = (await CreateAsync("li.hua", RoleCatalogue.SecurityAdmin, district)).Value!;
        var outcome = await With<AssignmentService, Outcome>(s => s.AssignAsync(
            handed.Account, new AssignRole(RoleCatalogue.Auditor, district.PublicId, Clock.Today(), null), Department()));
        outcome.Findings.ShouldHaveSingleItem().RuleCode.ShouldBe("ACCESS-THREE");
    }

    [Fact]
    public async Task Access_follows_the_dates_of_the_assignment()
    {
        var (_, branch) = await PlacesAsync();
        var name = await AddAsync(RoleCatalogue.BranchSecretary, branch);
        var id = await Read(db => db.Users.Where(a => a.UserName == name).Select(a => a.Id).SingleAsync());
        var today = await LoadAsync(id, Clock.Today());
        today!.Scope.Contains(branch.Path).ShouldBeTrue();
        today.Actor.May(Permission.FillReturns).ShouldBeTrue();
        today.Home!.Superiors.ShouldBe(["宝山区委"]);

        var row = await Read(db => db.Assignments.SingleAsync());
        await With<AssignmentService, Outcome>(s => s.EndAsync(row.Id, row.Version, Clock.Today().AddDays(1), Department()));
        (await LoadAsync(id, Clock.Today()))!.Scope.IsNothing.ShouldBeFalse();
        var tomorrow = await LoadAsync(id, Clock.Today().AddDays(1));
        tomorrow!.Scope.IsNothing.ShouldBeTrue();
        tomorrow.Actor.Permissions.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(RoleCatalogue.SystemAdmin)]
    [InlineData(RoleCatalogue.SecurityAdmin)]
    [InlineData(RoleCatalogue.Auditor)]
    public async Task An_administrator_sees_no_organisation(string role)
    {
        var (district, _) = await PlacesAsync();
        var name = await AddAsync(role, district);
        var id = await Read(db => db.Users.Where(a => a.UserName == name).Select(a => a.Id).SingleAsync());
        (await LoadAsync(id, Clock.Today()))!.Scope.IsNothing.ShouldBeTrue();
    }

    [Fact]
    public async Task Disabling_ends_access_and_changes_the_stamp_of_open_sessions()
    {
        var (district, _) = await PlacesAsync();
        await AddAsync(RoleCatalogue.DistrictClerk, district);
        var before = await Read(db => db.Users.AsNoTracking().SingleAsync());
        (await With<AccountService, Outcome>(s => s.DisableAsync(before.PublicId, Department("离职")))).IsOk.ShouldBeTrue();
        (await LoadAsync(before.Id, Clock.Today())).ShouldBeNull();
        (await Read(db => db.Users.AsNoTracking().SingleAsync())).SecurityStamp.ShouldNotBe(before.SecurityStamp);
        (await Read(db => db.BusinessEvents.SingleAsync())).Reason.ShouldBe("离职");
    }

    [Fact]
    public async Task Only_who_may_manage_accounts_can()
    {
        var (district, _) = await PlacesAsync();
        var clerk = new CommandContext(new Actor(1, "某人", "", RoleCatalogue.Find(RoleCatalogue.DistrictClerk)!.Permissions), OrgScope.Everything(), Clock.UtcNow());
        var outcome = await With<AccountService, Outcome<HandedPassword>>(s => s.CreateAsync(new CreateAccount("x.y.z", "某人"), clerk));
        outcome.Kind.ShouldBe(OutcomeKind.Forbidden);
        district.ShouldNotBeNull();
    }

    [Fact]
    public async Task The_guard_hides_organisations_outside_it_even_from_a_query_that_forgot_the_scope()
    {
        var (_, branch) = await PlacesAsync();
        await InScope(async s =>
        {
            var db = s.GetRequiredService<PartyBuildingDbContext>();
            db.Guard = OrgScope.Of(branch.Path);
            (await db.Organisations.Select(o => o.Id).ToListAsync()).ShouldBe([branch.Id]);
            db.Guard = OrgScope.Nothing;
            (await db.Organisations.CountAsync()).ShouldBe(0);
        });
    }

    [Theory]
    [InlineData("short", false)]
    [InlineData("password123", false)]
    [InlineData("1234567890", false)]
    [InlineData("aaaaaaaaaaaa", false)]
    [InlineData("wang.min-is-my-name", false)]
    [InlineData("correct horse battery", true)]
    [InlineData("我今年要按时上报月报呀", true)]
    public void Length_counts_and_the_usual_passwords_are_refused(string password, bool isGood)
        => (PasswordPolicy.Fault(password, "wang.min") is null).ShouldBe(isGood);

    [Fact]
    public void First_passwords_satisfy_the_policy_and_do_not_repeat()
    {
        var made = Enumerable.Range(0, 200).Select(_ => FirstPassword.New()).ToList();
        made.ShouldBeUnique();
        made.ShouldAllBe(p => PasswordPolicy.Fault(p, null) == null);
    }

    private async Task<(Organisation District, Organisation Branch)> PlacesAsync()
    {
        var district = await World.DistrictAsync();
        return (district, await World.BranchAsync(district));
    }

    private Task<Outcome<HandedPassword>> CreateAsync(string name, string role, Organisation place)
        => With<AccountService, Outcome<HandedPassword>>(s => s.CreateAsync(
            new CreateAccount(name, "王敏", new AssignRole(role, place.PublicId, Clock.Today(), null)), Department()));

    private async Task<string> AddAsync(string role, Organisation place)
    {
        await using var db = NewContext();
        return await TestAccounts.AddAsync(db, role, place);
    }

    private Task<AccessGrant?> LoadAsync(int id, DateOnly day) => With<AccessQueries, AccessGrant?>(q => q.LoadAsync(id, day));
}
