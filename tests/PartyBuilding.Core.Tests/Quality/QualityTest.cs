using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Quality.Results;
using PartyBuilding.Core.Quality.Runs;
using PartyBuilding.Core.Quality.Schemes;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Quality;

/// <summary>A district with one township and two branches, and the steps of a data check.</summary>
public abstract class QualityTest : ServiceTest
{
    protected Organisation District { get; private set; } = null!;

    protected Organisation Township { get; private set; } = null!;

    protected Organisation Branch { get; private set; } = null!;

    protected static IdNumber Number(string born, int sequence = 1)
        => IdNumber.WithChecksum($"310113{born}{sequence:D3}");

    protected async Task BuildAsync()
    {
        District = await World.DistrictAsync();
        Township = await World.TownshipAsync(District);
        Branch = await World.BranchAsync(Township);
    }

    protected Task NumberAsync(WorldMember member, IdNumber number, bool verified = true)
        => InScope(async s =>
        {
            var db = (PartyBuildingDbContext)s.GetService(typeof(PartyBuildingDbContext))!;
            var vault = (IdNumberVault)s.GetService(typeof(IdNumberVault))!;
            await vault.SetAsync(await db.People.SingleAsync(p => p.Id == member.Person.Id), number, verified);
            await db.SaveChangesAsync();
        });

    /// <summary>Runs a check over an organisation, the district by default.</summary>
    /// <returns>Key of the run.</returns>
    protected async Task<Guid> CheckAsync(Guid? scheme = null, Organisation? of = null, bool onBooksOnly = true)
    {
        var key = Guid.NewGuid();
        var outcome = await With<QualityService, Outcome<Guid>>(s => s.StartAsync(
            new StartCheck(key, scheme ?? ShippedSchemes.Everything, (of ?? District).PublicId, onBooksOnly), Department()));
        outcome.IsOk.ShouldBeTrue(string.Join(";", outcome.Findings.Select(f => f.Message)));
        return key;
    }

    protected async Task<IReadOnlyList<FindingRow>> LinesAsync(Guid run, FindingFilter? filter = null)
        => (await With<FindingQueries, FindingPage<FindingRow>?>(q => q.LinesAsync(run, filter ?? new(), OrgScope.Everything(), 1)))!.Rows;

    protected async Task<string[]> CodesOfAsync(Guid run, WorldMember member, bool aside = false)
        => [.. (await LinesAsync(run, new FindingFilter(Person: member.Person.PublicId, SetAside: aside))).Select(f => f.RuleCode).Order(StringComparer.Ordinal)];

    protected async Task CorrectAsync(WorldMember member, Func<Person, PersonDetails> change)
    {
        var person = await Read(db => db.People.AsNoTracking().SingleAsync(p => p.Id == member.Person.Id));
        var outcome = await With<MemberCorrectionService, Outcome<Guid>>(s => s.CorrectAsync(
            new CorrectMember { PersonKey = person.PublicId, Version = person.Version, Person = change(person), JoinedOn = member.Spell.JoinedOn },
            Department("档案核对")));
        outcome.IsOk.ShouldBeTrue(string.Join(";", outcome.Findings.Select(f => f.Message)));
    }

    protected static PersonDetails Details(Person p) => new()
    {
        Name = p.Name, SexCode = p.SexCode, BirthDate = p.BirthDate, EthnicityCode = p.EthnicityCode, EducationCode = p.EducationCode,
    };
}
