using PartyBuilding.Core.CodeTables;

namespace PartyBuilding.Core.Imports.Checking;

/// <summary>Compares a row with the register, field by field. An empty cell says nothing and differs from nothing.</summary>
internal static class MemberDifferences
{
    public static List<FieldDifference> Of(MemberSheetRow row, RegisterPerson known, CodeTableCatalogue codes, DateOnly today)
    {
        var found = new List<FieldDifference>();
        Add(MemberColumns.Name, known.Name, row.Name);
        Coded(MemberColumns.Sex, CodeStandards.Sex, known.SexCode, row.SexCode);
        Add(MemberColumns.BirthDate, Day(known.BirthDate), Day(row.BirthDate));
        Coded(MemberColumns.Ethnicity, CodeStandards.Ethnicity, known.EthnicityCode, row.EthnicityCode);
        Coded(MemberColumns.Education, CodeStandards.Education, known.EducationCode, row.EducationCode);
        Add(MemberColumns.JoinedOn, Day(known.JoinedOn), Day(row.JoinedOn));
        return found;

        void Coded(string field, string standard, string? before, string? after)
        {
            if (before != after)
                Add(field, codes.Name(standard, before, today) ?? "", codes.Name(standard, after, today) ?? "");
        }

        void Add(string field, string before, string after)
        {
            if (after.Length > 0 && after != before)
                found.Add(new FieldDifference(field, before, after));
        }
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "";
}
