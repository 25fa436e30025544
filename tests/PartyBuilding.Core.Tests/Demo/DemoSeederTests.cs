using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Admissions;
using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Demo;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Demo;

public sealed class DemoSeederTests : ServiceTest
{
    private const string Password = "four-wild-geese";

    private static readonly DemoOptions Small = new(new DateOnly(2026, 7, 5), Divisor: 40);

    [Fact]
    public async Task Every_row_of_the_made_up_ledger_is_written()
    {
        var made = DemoDistrict.Make(Small);
        await SeedAsync();
        // Applicants and cadres outside the Party are people without a membership; each has four facts.
        var applicants = await Read(db => db.Set<AdmissionCase>().CountAsync(c => c.SpellId == null));
        applicants.ShouldBeGreaterThan(0);
        var outsiders = await Read(db => db.Set<Cadre>().CountAsync(c => !db.MembershipSpells.Any(s => s.PersonId == c.PersonId)));
        outsiders.ShouldBeGreaterThan(0);
        (await Read(db => db.People.CountAsync())).ShouldBe(made.People.Count + applicants + outsiders);
        (await Read(db => db.PersonFacts.CountAsync())).ShouldBe(made.Facts.Count + (4 * (applicants + outsiders)));
        (await Read(db => db.MemberPlacements.CountAsync())).ShouldBe(made.Placements.Count);
        (await Read(db => db.Postings.CountAsync())).ShouldBe(made.Postings.Count);
        (await Read(db => db.OrganisationPlacements.CountAsync())).ShouldBe(made.OrganisationPlacements.Count);
    }

    [Fact]
    public async Task The_next_command_gets_a_number_after_the_made_up_ones()
    {
        await SeedAsync();
        var last = await Read(db => db.MemberPlacements.MaxAsync(p => p.RecordedNo));
        var next = await With((LedgerTransaction ledger) => ledger.RunAsync(no => Task.FromResult(Outcome<long>.Ok(no))));
        next.Value.ShouldBeGreaterThan(last);
    }

    [Fact]
    public async Task Every_role_has_a_demo_account_that_need_not_change_its_password()
    {
        await SeedAsync();
        var roles = await Read(db => db.Assignments.Select(a => a.Role).Distinct().ToListAsync());
        roles.Order().ShouldBe(RoleCatalogue.All.Select(r => r.Code).Order());
        (await Read(db => db.Users.ToListAsync())).ShouldAllBe(u => u.IsDemo && !u.MustChangePassword);
    }

    [Fact]
    public async Task The_run_is_one_event_with_the_counts_and_without_the_password()
    {
        await SeedAsync();
        // What the demo does by the commands themselves has their events beside it.
        var events = await Read(db => db.BusinessEvents.ToListAsync());
        events.Single(e => e.Kind == "demo.seeded").Detail.ShouldNotBeNull().ShouldContain("人员");
        events.ShouldAllBe(e => !(e.Detail + e.Summary).Contains(Password));
    }

    [Fact]
    public async Task Every_person_has_a_sealed_number_that_fits_or_a_reason_for_none()
    {
        await SeedAsync();
        var rows = await Read(db => db.Set<PersonIdNumber>().Include(x => x.Person).ToListAsync());
        rows.Count.ShouldBe(await Read(db => db.People.CountAsync()));
        rows.ShouldContain(r => r.MissingReasonCode != null);
        foreach (var row in rows.Where(r => r.MissingReasonCode is null).Take(200))
        {
            var number = (await With((IdNumberSeal seal) => Task.FromResult(seal.Open(row, row.Person!.PublicId)))).ShouldNotBeNull();
            number.BirthDate.ShouldBe(row.Person!.BirthDate!.Value);
            ((int)number.Sex).ToString(System.Globalization.CultureInfo.InvariantCulture).ShouldBe(row.Person.SexCode);
        }
    }

    [Fact]
    public async Task A_database_that_holds_anything_is_refused()
    {
        await SeedAsync();
        (await With((DemoSeeder seeder) => seeder.SeedAsync(Small, Password))).IsOk.ShouldBeFalse();
    }

    [Fact]
    public async Task A_password_against_the_policy_leaves_nothing_behind()
    {
        await Should.ThrowAsync<InvalidOperationException>(() => With((DemoSeeder seeder) => seeder.SeedAsync(Small, "kurz")));
        (await Read(db => db.People.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Production_refuses_a_database_with_demo_accounts()
    {
        await SeedAsync();
        await Should.ThrowAsync<InvalidOperationException>(() => CheckAsync("Production"));
        await CheckAsync("Development");
    }

    [Fact]
    public async Task Production_starts_on_a_database_without_them()
        => (await CheckAsync("Production")).ShouldBeTrue();

    [Theory]
    [InlineData("Production")]
    [InlineData("production")]
    public void Production_never_seeds(string environment)
        => Should.Throw<InvalidOperationException>(() => DemoRefusal.EnsureMaySeed(environment));

    private async Task SeedAsync() => (await With((DemoSeeder seeder) => seeder.SeedAsync(Small, Password))).IsOk.ShouldBeTrue();

    private Task<bool> CheckAsync(string environment) => With(async (DemoRefusal refusal) =>
    {
        await refusal.EnsureNoDemoAccountsAsync(environment);
        return true;
    });
}
