using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Members.Proposals;

/// <summary>The basic facts of a member as texts, for setting old beside new, and back into a correction.</summary>
public sealed class BasicFacts(PartyBuildingDbContext db)
{
    public async Task<IReadOnlyDictionary<string, string?>> OfAsync(Person person, MembershipSpell spell, CancellationToken cancel) => new Dictionary<string, string?>
    {
        [nameof(PersonDetails.Name)] = person.Name,
        [nameof(PersonDetails.SexCode)] = person.SexCode,
        [nameof(PersonDetails.BirthDate)] = Text(person.BirthDate),
        [nameof(PersonDetails.EthnicityCode)] = person.EthnicityCode,
        [nameof(PersonDetails.EducationCode)] = person.EducationCode,
        [nameof(CorrectMember.JoinedOn)] = FactText.Of(spell.JoinedOn),
        [nameof(CorrectMember.BecameFullOn)] = await db.PersonFacts.Where(f => f.PersonId == person.Id && f.Kind == PersonFactKind.BecameFullOn
            && f.SupersededNo == Recorded.Current && f.ValidTo == Recorded.Open).Select(f => f.Value).FirstOrDefaultAsync(cancel),
    };

    /// <summary>What a form says, in the same form; what it leaves empty is null.</summary>
    public static IReadOnlyDictionary<string, string?> Of(CorrectMember input) => new Dictionary<string, string?>
    {
        [nameof(PersonDetails.Name)] = ChineseText.PersonName(input.Person.Name),
        [nameof(PersonDetails.SexCode)] = Given(input.Person.SexCode),
        [nameof(PersonDetails.BirthDate)] = Text(input.Person.BirthDate),
        [nameof(PersonDetails.EthnicityCode)] = Given(input.Person.EthnicityCode),
        [nameof(PersonDetails.EducationCode)] = Given(input.Person.EducationCode),
        [nameof(CorrectMember.JoinedOn)] = FactText.Of(input.JoinedOn),
        [nameof(CorrectMember.BecameFullOn)] = Text(input.BecameFullOn),
    };

    /// <summary>A correction that writes the given values and leaves the rest.</summary>
    public static CorrectMember Correction(OpenMember member, IReadOnlyDictionary<string, string?> values) => new()
    {
        PersonKey = member.Person.PublicId,
        Version = member.Person.Version,
        Person = new PersonDetails
        {
            Name = values.GetValueOrDefault(nameof(PersonDetails.Name)) ?? member.Person.Name,
            SexCode = values.GetValueOrDefault(nameof(PersonDetails.SexCode)) ?? member.Person.SexCode,
            BirthDate = Day(values, nameof(PersonDetails.BirthDate)) ?? member.Person.BirthDate,
            EthnicityCode = values.GetValueOrDefault(nameof(PersonDetails.EthnicityCode)) ?? member.Person.EthnicityCode,
            EducationCode = values.GetValueOrDefault(nameof(PersonDetails.EducationCode)) ?? member.Person.EducationCode,
        },
        JoinedOn = values.GetValueOrDefault(nameof(CorrectMember.JoinedOn)) is { } joined ? FactText.Day(joined) : member.Spell.JoinedOn,
        BecameFullOn = values.GetValueOrDefault(nameof(CorrectMember.BecameFullOn)) is { } full ? FactText.Day(full) : null,
    };

    private static DateOnly? Day(IReadOnlyDictionary<string, string?> values, string name)
        => values.GetValueOrDefault(name) is { } text ? FactText.Day(text) : null;

    private static string? Text(DateOnly? day) => day is { } known ? FactText.Of(known) : null;

    private static string? Given(string? code) => string.IsNullOrEmpty(code) ? null : code;
}
