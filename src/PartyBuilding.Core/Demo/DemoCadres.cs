using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.Cadres.Posts;
using PartyBuilding.Core.Cadres.Resume;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;
using PartyBuilding.Core.People.Sets;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Demo;

/// <summary>Made-up cadres of every body: a leading team and those after it, most of them members, a few outside the Party.</summary>
public sealed class DemoCadres(PartyBuildingDbContext db, DemoTeams teams, DemoArchives archives)
{
    /// <summary>Posts of a body from the highest down: title, level, in the team, years at the level.</summary>
    private static readonly (string Title, string Level, bool IsInTeam, int Years)[] Seats =
    [
        ("党委书记", "41", true, 4), ("副书记、主任", "41", true, 3), ("副书记、纪委书记", "42", true, 5), ("副主任", "42", true, 2),
        ("组织科科长", "51", false, 6), ("办公室主任", "51", false, 3), ("宣传科副科长", "52", false, 4), ("党建办公室科员", "61", false, 3),
    ];

    private static readonly string[] Firsts = ["某机械厂技术员", "某中学教师", "某镇团委干事", "某公司财务科科员", "某区属企业团委书记"];
    private static readonly string[] Schools = ["市委党校研究生班学习", "某大学行政管理专业在职学习", "区委党校中青年干部培训班学习"];

    private DemoRandom _random = null!;

    /// <returns>Cadres written.</returns>
    internal async Task<int> AddAsync(DemoLedger made, DemoOptions options, long no, CancellationToken cancel)
    {
        _random = new DemoRandom((ulong)options.Seed ^ 0xCAD2E5UL);
        var paths = made.Organisations.ToDictionary(o => o.Id, o => o.Path);
        var people = made.People.ToDictionary(p => p.Id);
        var byBody = made.Spells.Where(s => s.BranchId is not null && Age(people[s.PersonId], options.Today) is >= 34 and <= 57)
            .ToLookup(s => OrganisationPath.Body(paths[s.BranchId!.Value]), s => people[s.PersonId]);
        var names = new DemoNames(_random);
        var cadres = new List<Cadre>();
        foreach (var body in made.Organisations.Where(o => o.ClosedOn is null && OrganisationPath.Depth(o.Path) == 2))
        {
            // By age: who stands higher is older.
            var chosen = byBody[body.Path].Take(Seats.Length * 3).Where((_, i) => i % 3 == 0).OrderBy(p => p.BirthDate).ToList();
            for (var seat = 0; seat < Math.Min(Seats.Length, chosen.Count); seat++)
            {
                var person = seat == 5 && body.Id % 3 == 0 ? Outsider(names, options.Today, no) : await db.People.SingleAsync(p => p.Id == chosen[seat].Id, cancel);
                cadres.Add(Make(body, person, Seats[seat], seat, options.Today, no));
            }
        }

        db.AddRange(cadres);
        await db.SaveChangesAsync(cancel);
        foreach (var cadre in cadres)
            await RowsAsync(cadre, made.Organisations.First(o => o.Id == cadre.OrganisationId), options.Today, no, cancel);
        await db.SaveChangesAsync(cancel);
        await teams.AddAsync(made, options, no, cancel);
        await archives.AddAsync(made.Organisations.Single(o => OrganisationPath.Depth(o.Path) == 1).Id, cadres, options, cancel);
        return cadres.Count;
    }

    private Cadre Make(Organisation body, Person person, (string Title, string Level, bool IsInTeam, int Years) seat, int index, DateOnly today, long no)
    {
        var since = today.AddYears(-seat.Years).AddDays(-_random.Between(10, 300));
        var cadre = new Cadre
        {
            PublicId = _random.Key(since), PersonId = person.Id, Person = person, OrganisationId = body.Id, EnteredOn = since,
            Management = seat.Level.CompareTo("42") <= 0 ? CadreManagement.District : CadreManagement.Unit, LevelCode = seat.Level, LevelSince = since,
        };
        var post = new CadrePost
        {
            Key = _random.Key(since), CadreId = 0, Cadre = cadre, OrganisationId = body.Id, Unit = body.Name, ShortUnit = Short(body.Name), Title = seat.Title, LevelCode = seat.Level, IsMain = true, IsInTeam = seat.IsInTeam,
            Order = (short)(index + 1), ValidFrom = since, TermEndsOn = seat.IsInTeam ? since.AddYears(seat.Years == 5 && body.Id % 8 != 0 ? 10 : 5) : null, Exchange = index == 4 ? ExchangeClass.Sensitive : ExchangeClass.None,
            ProbationUntil = index == 3 ? since.AddYears(1) : null, ConfirmedOn = index == 3 && body.Id % 14 != 0 ? since.AddYears(1).AddDays(12) : null, Document = $"宝委〔{since.Year}〕{_random.Between(1, 90)}号", RecordedNo = no,
        };
        db.Add(post);
        cadre.PostText = PostText.Of([post]);
        return cadre;
    }

    private Task RowsAsync(Cadre cadre, Organisation body, DateOnly today, long no, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        var (writer, born) = (new InfoRowWriter(db), cadre.Person!.BirthDate!.Value);
        void Row(string set, params (string Key, string Value)[] values) => writer.Add(
            cadre.PersonId, CadreSets.Find(set)!, _random.Key(cadre.EnteredOn), values.ToDictionary(v => v.Key, v => v.Value), no);
        var start = new DateOnly(born.Year + 22, 7, 1);
        var since = new DateOnly(cadre.LevelSince!.Value.Year, cadre.LevelSince.Value.Month, 1);
        var middle = start.AddYears(Math.Max(1, (since.Year - start.Year) / 2));
        Row("person", ("native", "上海宝山"), ("started", $"{start:yyyy-MM}"), ("health", "1"), ("field", _random.Between(1, 9).ToString(CultureInfo.InvariantCulture)), ("breadth", _random.Chance(0.6) ? "1" : "2"));
        Row(CadreSets.Levels, ("level", cadre.LevelCode!), ("from", FactText.Of(cadre.LevelSince.Value)));
        // One in seven has a gap to look into.
        var second = _random.Chance(1.0 / 7) ? middle.AddMonths(5) : middle;
        ResumeLine[] lines =
        [
            new(start, middle, _random.Of(Firsts)), new(start.AddYears(1), start.AddYears(2), _random.Of(Schools), true),
            new(second, since, $"{Short(body.Name)}下属单位副科长"), new(since, null, cadre.PostText!),
        ];
        foreach (var line in lines)
            Row(CadreSets.Resume, [.. ResumeRows.ValuesOf(line).Select(v => (v.Key, v.Value))]);
        for (var year = today.Year - 3; year < today.Year; year++)
            Row("assessments", ("year", InfoText.Stored(year)), ("result", _random.Chance(0.15) ? "1" : "2"));
        if (_random.Chance(0.6))
            Row("training", ("name", "区委党校干部进修班"), ("kind", "1"), ("organiser", "区委党校"), ("from", FactText.Of(today.AddDays(-_random.Between(200, 900)))), ("hours", "000000000060"));
        return Task.CompletedTask;
    }

    private Person Outsider(DemoNames names, DateOnly today, long no)
    {
        var born = today.AddYears(-_random.Between(36, 50)).AddDays(-_random.Below(300));
        var male = _random.Chance(0.5);
        var name = names.Make(male, born.Year);
        var (sort, initials) = names.Keys(name);
        var person = new Person
        {
            PublicId = _random.Key(today), Name = name, NameSort = sort, Initials = initials, SexCode = male ? "1" : "2", BirthDate = born, EthnicityCode = "01", EducationCode = "21",
        };
        db.Add(person);
        // Like the applicants of the demo: a person of their own, without a number.
        db.Add(new PersonIdNumber { Person = person, MissingReasonCode = "9" });
        Add(PersonFactKind.Sex, person.SexCode, born);
        Add(PersonFactKind.BirthDate, FactText.Of(born), born);
        Add(PersonFactKind.Ethnicity, person.EthnicityCode, born);
        Add(PersonFactKind.Education, person.EducationCode, born.AddYears(22));
        return person;

        void Add(PersonFactKind kind, string value, DateOnly from)
            => db.Add(new PersonFact { Person = person, PersonId = 0, Kind = kind, Value = value, ValidFrom = from, RecordedNo = no });
    }

    /// <summary>中共宝山区罗店镇委员会 is 罗店镇.</summary>
    private static string Short(string name)
    {
        foreach (var part in new[] { "中共上海市宝山区", "中共宝山区", "中共宝山", "工作委员会", "总支部委员会", "委员会" })
            name = name.Replace(part, "", StringComparison.Ordinal);
        return name;
    }

    private static int Age(Person person, DateOnly today) => person.BirthDate is { } born ? today.Year - born.Year : 0;
}
