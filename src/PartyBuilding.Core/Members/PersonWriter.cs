using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Members;

/// <summary>Makes a person with the facts the form gave.</summary>
public sealed class PersonWriter(PartyBuildingDbContext db, FactWriter facts, IdNumberVault vault, CodeTableStore codes)
{
    /// <summary>Codes that no table knows, a missing ID number, or one that somebody else has.</summary>
    public async Task<IReadOnlyList<Finding>> CheckAsync(NewPerson input, DateOnly today, CancellationToken cancel)
    {
        var findings = CheckCodes(input.Person, today).ToList();
        if (input.IdNumber is null && string.IsNullOrEmpty(input.MissingIdReason))
            findings.Add(MemberFindings.Missing("公民身份号码，或选择没有号码的原因", nameof(input.IdNumber)));
        if (input.IdNumber is { } number && (await vault.FindAsync(number, cancel)).Count > 0)
            findings.Add(IdNumberVault.Duplicate());
        // The department may have added reasons of its own.
        if (input.IdNumber is null && !string.IsNullOrEmpty(input.MissingIdReason)
            && (await codes.CurrentAsync(cancel)).Entries(CodeStandards.MissingIdReason, today).All(x => x.Code != input.MissingIdReason))
            findings.Add(MemberFindings.UnknownCode("没有号码的原因", nameof(input.MissingIdReason)));
        return findings;
    }

    public static IEnumerable<Finding> CheckCodes(PersonDetails person, DateOnly today)
    {
        if (Unknown(CodeStandards.Sex, person.SexCode, today))
            yield return MemberFindings.UnknownCode("性别", nameof(person.SexCode));
        if (Unknown(CodeStandards.Ethnicity, person.EthnicityCode, today))
            yield return MemberFindings.UnknownCode("民族", nameof(person.EthnicityCode));
        if (Unknown(CodeStandards.Education, person.EducationCode, today))
            yield return MemberFindings.UnknownCode("学历", nameof(person.EducationCode));
    }

    public async Task<Person> AddAsync(NewPerson input, long no, CancellationToken cancel)
    {
        var name = ChineseText.PersonName(input.Person.Name);
        var person = new Person
        {
            PublicId = input.Key,
            Name = name,
            NameSort = Pinyin.SortKey(name),
            Initials = InitialsOf(name),
            SexCode = input.Person.SexCode,
            BirthDate = input.Person.BirthDate,
            EthnicityCode = input.Person.EthnicityCode,
            EducationCode = input.Person.EducationCode,
        };
        db.People.Add(person);
        // The key is needed by the dated rows; the transaction is still open.
        await db.SaveChangesAsync(cancel);
        if (input.IdNumber is { } number)
            await vault.SetAsync(person, number, verified: true, cancel);
        else
            await vault.SetMissingAsync(person, input.MissingIdReason!, cancel);
        // What somebody is born with holds from birth; where that is unknown, from the first day known.
        var born = person.BirthDate ?? input.Since;
        await WriteAsync(PersonFactKind.Sex, person.SexCode, born);
        await WriteAsync(PersonFactKind.BirthDate, person.BirthDate is { } day ? FactText.Of(day) : null, born);
        await WriteAsync(PersonFactKind.Ethnicity, person.EthnicityCode, born);
        await WriteAsync(PersonFactKind.Education, person.EducationCode, input.Since);
        return person;

        Task WriteAsync(PersonFactKind kind, string? value, DateOnly from)
            => string.IsNullOrEmpty(value) ? Task.CompletedTask : facts.SetFromAsync(person.Id, kind, value, from, no, cancel);
    }

    /// <summary>The column holds 20; longer names of other peoples are found by their first letters.</summary>
    public static string InitialsOf(string name)
    {
        var initials = Pinyin.Initials(name);
        return initials.Length > 20 ? initials[..20] : initials;
    }

    private static bool Unknown(string standard, string? code, DateOnly today)
        => !string.IsNullOrEmpty(code) && !CodeTableCatalogue.Embedded.Entries(standard, today).Any(x => x.Code == code);
}
