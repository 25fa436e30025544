using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.People;

public sealed class IdNumberVaultTests : ServiceTest
{
    private static readonly IdNumber First = IdNumber.WithChecksum("31011319600501001");
    private static readonly IdNumber Second = IdNumber.WithChecksum("31011319610502002");

    [Fact]
    public async Task A_number_is_found_exactly_and_stored_nowhere_in_the_clear()
    {
        var (_, member) = await MemberAsync();
        await SetAsync(member, First);
        (await FindAsync(First))!.PersonId.ShouldBe(member.Person.Id);
        (await FindAsync(Second)).ShouldBeNull();

        var log = await Read(db => db.Set<ChangeRow>().Where(r => r.Entity == nameof(PersonIdNumber)).Select(r => r.Data).SingleAsync());
        log.ShouldContain("\"BlindIndex\":\"changed\"");
        log.ShouldNotContain(First.Value);
        log.ShouldNotContain("310");
        var row = await Read(db => db.Set<PersonIdNumber>().AsNoTracking().SingleAsync());
        row.Prefix3.ShouldBe("310");
        System.Text.Encoding.ASCII.GetString(row.Ciphertext!).ShouldNotBe(First.Value);
    }

    [Fact]
    public async Task A_verified_number_belongs_to_one_person_and_unverified_doubles_may_wait()
    {
        var (branch, one) = await MemberAsync();
        var two = await World.MemberAsync(branch);
        await SetAsync(one, First);
        (await SetAsync(two, First)).Findings.ShouldHaveSingleItem().RuleCode.ShouldBe("ID-DUPLICATE");
        (await SetAsync(two, First, verified: false)).IsOk.ShouldBeTrue();
        (await With<IdNumberVault, int>(async v => (await v.FindAsync(First)).Count)).ShouldBe(2);
    }

    [Fact]
    public async Task The_database_itself_refuses_a_second_verified_holder()
    {
        var (branch, one) = await MemberAsync();
        var two = await World.MemberAsync(branch);
        await SetAsync(one, First);
        await SetAsync(two, First, verified: false);
        await Should.ThrowAsync<DbUpdateException>(() => Read(async db =>
        {
            (await db.Set<PersonIdNumber>().SingleAsync(x => x.PersonId == two.Person.Id)).Verified = true;
            return await db.SaveChangesAsync();
        }));
    }

    [Fact]
    public async Task A_sealed_number_does_not_open_in_another_persons_row()
    {
        var (branch, one) = await MemberAsync();
        var two = await World.MemberAsync(branch);
        await SetAsync(one, First);
        await Read(async db =>
        {
            var row = await db.Set<PersonIdNumber>().AsNoTracking().SingleAsync();
            db.Add(new PersonIdNumber { PersonId = two.Person.Id, Ciphertext = row.Ciphertext, Nonce = row.Nonce, Tag = row.Tag, KeyId = row.KeyId });
            return await db.SaveChangesAsync();
        });
        await Should.ThrowAsync<CryptographicException>(() => RevealAsync(two, Department("核对")));
    }

    [Fact]
    public async Task Revealing_needs_permission_scope_and_a_reason_and_is_on_record()
    {
        var (branch, member) = await MemberAsync();
        await SetAsync(member, First);
        var may = new Actor(null, "某人", "", new HashSet<string> { Permission.RevealIdNumber });
        var mayNot = new Actor(null, "某人", "", new HashSet<string> { Permission.ViewMembers });
        var here = OrgScope.Of(branch.Path);
        var now = Clock.UtcNow();

        (await RevealAsync(member, new CommandContext(mayNot, here, now, "核对"))).Kind.ShouldBe(OutcomeKind.Forbidden);
        (await RevealAsync(member, new CommandContext(may, OrgScope.Of("/00000999/"), now, "核对"))).Kind.ShouldBe(OutcomeKind.NotFound);
        (await RevealAsync(member, new CommandContext(may, here, now))).Kind.ShouldBe(OutcomeKind.Refused);
        (await Read(db => db.BusinessEvents.CountAsync(e => e.Kind == IdNumberVault.Revealed))).ShouldBe(0);

        (await RevealAsync(member, new CommandContext(may, here, now, "核对档案"))).Value.ShouldBe(First);
        var entry = await Read(db => db.BusinessEvents.SingleAsync(e => e.Kind == IdNumberVault.Revealed));
        entry.Reason.ShouldBe("核对档案");
        entry.SubjectKey.ShouldBe(member.Person.PublicId);
        (entry.Summary + entry.Detail).ShouldNotContain(First.Value);
    }

    [Fact]
    public async Task A_missing_number_takes_the_old_one_away()
    {
        var (_, member) = await MemberAsync();
        await SetAsync(member, First);
        await InScope(async s =>
        {
            var db = (Core.Persistence.PartyBuildingDbContext)s.GetService(typeof(Core.Persistence.PartyBuildingDbContext))!;
            var person = await db.People.SingleAsync(p => p.Id == member.Person.Id);
            await ((IdNumberVault)s.GetService(typeof(IdNumberVault))!).SetMissingAsync(person, "2");
            await db.SaveChangesAsync();
        });
        (await FindAsync(First)).ShouldBeNull();
        (await With<IdNumberVault, IdNumberMask?>(v => v.MaskAsync(member.Person.Id))).ShouldBe(new IdNumberMask(null, false, "2"));
    }

    private async Task<(Organisation Branch, WorldMember Member)> MemberAsync()
    {
        var branch = await World.BranchAsync(await World.TownshipAsync(await World.DistrictAsync()));
        return (branch, await World.MemberAsync(branch));
    }

    private Task<Outcome> SetAsync(WorldMember member, IdNumber number, bool verified = true) => InScope(async s =>
    {
        var db = (Core.Persistence.PartyBuildingDbContext)s.GetService(typeof(Core.Persistence.PartyBuildingDbContext))!;
        var person = await db.People.SingleAsync(p => p.Id == member.Person.Id);
        var outcome = await ((IdNumberVault)s.GetService(typeof(IdNumberVault))!).SetAsync(person, number, verified);
        await db.SaveChangesAsync();
        return outcome;
    });

    private Task<IdNumberHolder?> FindAsync(IdNumber number) => With<IdNumberVault, IdNumberHolder?>(v => v.FindPersonAsync(number));

    private Task<Outcome<IdNumber>> RevealAsync(WorldMember member, CommandContext context)
        => With<IdNumberVault, Outcome<IdNumber>>(v => v.RevealAsync(member.Person.PublicId, context));
}
