using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Committees;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Testing;

/// <summary>
/// Builds a small district out of rows, in the shape the services write them: a district, townships, branches, members.
/// Everything defaults to having stood since <see cref="Long"/>, before any month a test looks at.
/// </summary>
/// <param name="open">Opens the test's database; each call is a transaction of its own.</param>
public sealed class World(Func<PartyBuildingDbContext> open)
{
    /// <summary>The day from which everything has existed unless told otherwise.</summary>
    public static readonly DateOnly Long = new(2020, 1, 1);

    private int _count;

    public Task<Organisation> DistrictAsync(string name = "宝山区委") => OrganisationAsync(null, name, OrganisationKind.Committee);

    public Task<Organisation> TownshipAsync(Organisation district, string name = "友谊路街道党工委", DateOnly? foundedOn = null)
        => OrganisationAsync(district, name, OrganisationKind.WorkCommittee, foundedOn, reviews: true);

    public Task<Organisation> BranchAsync(Organisation parent, string name = "第一党支部", DateOnly? foundedOn = null)
        => OrganisationAsync(parent, name, OrganisationKind.Branch, foundedOn);

    public Task<Organisation> OrganisationAsync(
        Organisation? parent, string name, OrganisationKind kind, DateOnly? foundedOn = null, bool reviews = false)
        => InTransactionAsync(async (db, no) =>
        {
            var day = foundedOn ?? Long;
            var order = ++_count;
            var organisation = new Organisation
            {
                PublicId = PublicKey.New(DateTime.UnixEpoch.AddYears(50)),
                Code = string.Create(CultureInfo.InvariantCulture, $"T{order:D4}"),
                Name = name,
                Initials = Pinyin.Initials(name, isPerson: false),
                Kind = kind,
                ParentId = parent?.Id,
                Path = "/new/" + Guid.NewGuid().ToString("N"),
                FoundedOn = day,
                ReviewsReturns = reviews,
                SortOrder = order,
            };
            db.Organisations.Add(organisation);
            await db.SaveChangesAsync();
            organisation.Path = OrganisationPath.Of(parent?.Path, organisation.Id);
            db.OrganisationPlacements.Add(new OrganisationPlacement
            {
                OrganisationId = organisation.Id,
                ParentId = parent?.Id,
                Path = organisation.Path,
                Name = name,
                Kind = kind,
                ValidFrom = day,
                PostedFrom = Month.Of(day).Value,
                RecordedNo = no,
            });
            return organisation;
        });

    /// <summary>
    /// A member whose formal relation to <paramref name="branch"/> began on <paramref name="arrivedOn"/>, with the
    /// posting of that arrival.
    /// </summary>
    /// <param name="birth">yyyy-MM-dd.</param>
    public Task<WorldMember> MemberAsync(
        Organisation branch, DateOnly? joinedOn = null, string? name = null, string sex = "1", string birth = "1960-05-01",
        string ethnicity = "01", string? education = "60", MemberStanding standing = MemberStanding.Full,
        DateOnly? arrivedOn = null, PostingKind way = PostingKind.TransferredIn, string? partyGroup = null)
        => InTransactionAsync(async (db, no) =>
        {
            var joined = joinedOn ?? Long;
            var arrived = arrivedOn ?? (joined > Long ? joined : Long);
            var person = NewPerson(name ?? "测试" + (char)('一' + (++_count % 2000)), sex, birth, ethnicity, education);
            db.People.Add(person);
            await db.SaveChangesAsync();
            var spell = new MembershipSpell
            {
                PublicId = PublicKey.New(DateTime.UnixEpoch.AddYears(50)),
                PersonId = person.Id,
                JoinedOn = joined,
                BranchId = branch.Id,
                Standing = standing,
            };
            db.MembershipSpells.Add(spell);
            await db.SaveChangesAsync();
            var month = Month.Of(arrived).Value;
            db.MemberPlacements.Add(new MemberPlacement
            {
                SpellId = spell.Id, PersonId = person.Id, OrganisationId = branch.Id, ValidFrom = arrived, PostedFrom = month, RecordedNo = no,
            });
            db.Postings.Add(new Posting
            {
                EventKey = Guid.NewGuid(), OrganisationId = branch.Id, PersonId = person.Id, SpellId = spell.Id, Kind = way,
                Month = month, EffectiveOn = arrived, OutsideName = way == PostingKind.TransferredIn ? "外区" : null, RecordedNo = no,
            });
            AddFacts(db, no, person, joined, standing, partyGroup);
            return new WorldMember(person, spell);
        });

    /// <summary>One more dated fact of a person, without touching those there are.</summary>
    public Task<PersonFact> FactAsync(WorldMember member, PersonFactKind kind, string value, DateOnly from, DateOnly? to = null)
        => InTransactionAsync((db, no) =>
        {
            var fact = new PersonFact
            {
                PersonId = member.Person.Id, Kind = kind, Value = value, ValidFrom = from, ValidTo = to ?? Recorded.Open, RecordedNo = no,
            };
            db.PersonFacts.Add(fact);
            return Task.FromResult(fact);
        });

    /// <summary>A running term of an organisation's committee; the first of the people is its secretary.</summary>
    public Task<CommitteeTerm> CommitteeAsync(Organisation organisation, params IReadOnlyList<WorldMember> people)
        => InTransactionAsync(async (db, no) =>
        {
            var (years, election) = organisation.Kind == OrganisationKind.Branch ? ((byte)3, CommitteeElection.Assembly) : ((byte)5, CommitteeElection.Congress);
            var term = new CommitteeTerm
            {
                PublicId = Guid.CreateVersion7(), OrganisationId = organisation.Id, StartsOn = Long, Years = years, Election = election,
                ExpiresOn = Long.AddYears(years), DueOn = Long.AddYears(years),
            };
            db.Add(term);
            await db.SaveChangesAsync();
            db.AddRange(people.Select((member, i) => new CommitteeMember
            {
                Key = Guid.CreateVersion7(), TermId = term.Id, PersonId = member.Person.Id, Post = i == 0 ? CommitteePostKind.Secretary : CommitteePostKind.Member,
                Way = CommitteeWay.Elected, ValidFrom = Long, RecordedNo = no,
            }));
            return term;
        });

    /// <summary>Marks an organisation's month as submitted: no movement posts there any more.</summary>
    public Task<SubmittedMonth> SubmittedAsync(Organisation organisation, int month)
        => InTransactionAsync((db, _) =>
        {
            var row = new SubmittedMonth { OrganisationId = organisation.Id, Month = month };
            db.SubmittedMonths.Add(row);
            return Task.FromResult(row);
        });

    private static Person NewPerson(string name, string sex, string birth, string ethnicity, string? education) => new()
    {
        PublicId = PublicKey.New(DateTime.UnixEpoch.AddYears(50)),
        Name = name,
        NameSort = Pinyin.SortKey(name),
        Initials = Pinyin.Initials(name),
        SexCode = sex,
        BirthDate = DateOnly.ParseExact(birth, "yyyy-MM-dd", CultureInfo.InvariantCulture),
        EthnicityCode = ethnicity,
        EducationCode = education,
    };

    private static void AddFacts(
        PartyBuildingDbContext db, long no, Person person, DateOnly joined, MemberStanding standing, string? partyGroup)
    {
        var born = person.BirthDate!.Value;
        Add(PersonFactKind.Sex, person.SexCode, born);
        Add(PersonFactKind.BirthDate, Iso(born), born);
        Add(PersonFactKind.Ethnicity, person.EthnicityCode, born);
        Add(PersonFactKind.Education, person.EducationCode, joined);
        Add(PersonFactKind.JoinedOn, Iso(joined), joined);
        Add(PersonFactKind.Standing, standing == MemberStanding.Full ? "F" : "P", joined);
        Add(PersonFactKind.PartyGroup, partyGroup, joined);

        void Add(PersonFactKind kind, string? value, DateOnly from)
        {
            if (value is not null)
                db.PersonFacts.Add(new PersonFact { PersonId = person.Id, Kind = kind, Value = value, ValidFrom = from, RecordedNo = no });
        }
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private async Task<T> InTransactionAsync<T>(Func<PartyBuildingDbContext, long, Task<T>> work)
    {
        await using var db = open();
        db.Guard = OrgScope.Everything();
        await using var transaction = await db.Database.BeginTransactionAsync();
        await db.Set<RecordingCounter>().ExecuteUpdateAsync(x => x.SetProperty(c => c.Value, c => c.Value + 1));
        var no = await db.Set<RecordingCounter>().Select(x => x.Value).SingleAsync();
        var made = await work(db, no);
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return made;
    }
}
