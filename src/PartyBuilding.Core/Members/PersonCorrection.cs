using PartyBuilding.Core.Common;
using PartyBuilding.Core.People;

namespace PartyBuilding.Core.Members;

/// <summary>Rewrites what was recorded wrongly about a person, member or not; what was known before stays readable.</summary>
public sealed class PersonCorrection(FactWriter facts)
{
    /// <param name="since">From when a fact holds of which neither an earlier one nor the birth is known.</param>
    /// <returns>What differed and was rewritten, in words; empty when nothing did.</returns>
    internal async Task<List<string>> ApplyAsync(Person person, PersonDetails details, DateOnly since, long no, CancellationToken cancel)
    {
        var changed = new List<string>();
        var name = ChineseText.PersonName(details.Name);
        if (name != person.Name)
        {
            (person.Name, person.NameSort, person.Initials) = (name, Pinyin.SortKey(name), PersonWriter.InitialsOf(name));
            changed.Add("姓名");
        }

        if (details.BirthDate is { } born && born != person.BirthDate)
        {
            await facts.CorrectAsync(person.Id, PersonFactKind.BirthDate, FactText.Of(born), born, no, cancel);
            person.BirthDate = born;
            changed.Add("出生日期");
        }

        if (await FactAsync(PersonFactKind.Sex, details.SexCode, person.SexCode, "性别"))
            person.SexCode = details.SexCode;
        if (await FactAsync(PersonFactKind.Ethnicity, details.EthnicityCode, person.EthnicityCode, "民族"))
            person.EthnicityCode = details.EthnicityCode;
        if (await FactAsync(PersonFactKind.Education, details.EducationCode, person.EducationCode, "学历"))
            person.EducationCode = details.EducationCode;
        return changed;

        async Task<bool> FactAsync(PersonFactKind kind, string? value, string? before, string words)
        {
            if (string.IsNullOrEmpty(value) || value == before)
                return false;
            var from = await facts.NewestFromAsync(person.Id, kind, cancel) ?? person.BirthDate ?? since;
            await facts.CorrectAsync(person.Id, kind, value, from, no, cancel);
            changed.Add(words);
            return true;
        }
    }
}
